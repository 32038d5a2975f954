UNWIND $ids AS id
MATCH (a:Article {id: id})-[use:NAMES]->(:Name)
USING INDEX SEEK a:Article(id)
DELETE use
