UNWIND $rows AS row
MATCH (a:Article {id: row.article})
USING INDEX SEEK a:Article(id)
UNWIND row.uses AS written
MATCH (n:Name {id: written.name})
USING INDEX SEEK n:Name(id)
CREATE (a)-[use:NAMES]->(n)
SET use = written.properties
