UNWIND $rows AS row
MATCH (a:Article {id: row.article})-[m:MENTIONS]->(e:Entity)
USING INDEX SEEK a:Article(id)
WHERE e.id IN row.entities
DELETE m
