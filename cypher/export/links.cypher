// What leads on from the next page of nodes that are no entities; a row without a type for one that nothing leads on from.
// BASE_LABEL stands for their label.
MATCH (from:BASE_LABEL)
WHERE from.id > $after
WITH from
ORDER BY from.id
LIMIT $limit
OPTIONAL MATCH (from)-[link]->(to)
RETURN from.id AS start, type(link) AS type, labels(to) AS labels, to.id AS end, properties(link) AS properties
ORDER BY start, type, end
