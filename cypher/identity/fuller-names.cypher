// The names that the given ones stand for.
UNWIND $ids AS id
MATCH (:Name {id: id})-[:STANDS_FOR]->(fuller:Name)
RETURN id AS name, fuller.id AS fuller
