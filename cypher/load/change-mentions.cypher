// Writes mentions again that are there.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
USING INDEX SEEK a:Article(id)
UNWIND row.mentions AS mention
MATCH (a)-[m:MENTIONS]->(e:Entity)
WHERE e.id = mention.entity
SET m = mention.properties
