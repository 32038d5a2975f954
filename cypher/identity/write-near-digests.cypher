// Writes down the digest of what stands near names; a null takes it away.
UNWIND $rows AS row
MATCH (n:Name {id: row.name})
USING INDEX SEEK n:Name(id)
SET n.surroundings = row.surroundings
