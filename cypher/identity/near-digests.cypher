// The digest of what stands near the names, of those near which something does.
UNWIND $ids AS id
MATCH (n:Name {id: id})
USING INDEX SEEK n:Name(id)
WHERE n.surroundings IS NOT NULL
RETURN id AS name, n.surroundings AS surroundings
