UNWIND $rows AS row
MATCH (a:Article {id: row.article})-[use:NAMES {local: row.properties.local}]->(n:Name)
USING INDEX SEEK a:Article(id)
WHERE n.id = row.name
SET use = row.properties
