// The names that the given ones stand for, and by how many uses.
UNWIND $ids AS id
MATCH (shorter:Name {id: id})-[standing:STANDS_FOR]->(fuller:Name)
USING INDEX SEEK shorter:Name(id)
RETURN id AS name, fuller.id AS fuller, standing.uses AS uses
