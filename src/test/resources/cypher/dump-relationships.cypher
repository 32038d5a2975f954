MATCH (from)-[r]->(to)
RETURN type(r) AS type, from.id AS start, to.id AS end, properties(r) AS properties
