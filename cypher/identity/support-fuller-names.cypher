// Counts by how many uses a name stands for a fuller one; where none is left it no longer does.
UNWIND $rows AS row
MATCH (shorter:Name {id: row.name})
USING INDEX SEEK shorter:Name(id)
MATCH (fuller:Name {id: row.fuller})
USING INDEX SEEK fuller:Name(id)
MERGE (shorter)-[standing:STANDS_FOR]->(fuller)
SET standing.uses = coalesce(standing.uses, 0) + row.change
WITH standing WHERE standing.uses = 0
DELETE standing
