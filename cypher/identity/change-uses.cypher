// Writes down whom uses that are there mean now; a null takes a property away.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})-[use:NAMES {local: row.local}]->(n:Name)
USING INDEX SEEK a:Article(id)
WHERE n.id = row.name
SET use += row.changing
