UNWIND $ids AS id
MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
RETURN a.id AS id, a.sha256 AS sha256
