// The names that stand for the given ones.
UNWIND $ids AS id
MATCH (shorter:Name)-[:STANDS_FOR]->(fuller:Name {id: id})
USING INDEX SEEK fuller:Name(id)
RETURN DISTINCT shorter.id AS name
