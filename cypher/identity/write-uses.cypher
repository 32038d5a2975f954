UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (n:Name {id: row.name})
CREATE (a)-[use:NAMES]->(n)
SET use = row.properties
