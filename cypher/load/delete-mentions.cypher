UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(:Entity)
USING INDEX SEEK a:Article(id)
DELETE m
