// The names that the given ones stand for.
UNWIND $ids AS id
MATCH (shorter:Name {id: id})-[:STANDS_FOR]->(fuller:Name)
USING INDEX SEEK shorter:Name(id)
RETURN id AS name, fuller.id AS fuller
