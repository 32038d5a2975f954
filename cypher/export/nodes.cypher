// The next page of nodes. BASE_LABEL stands for a label whose ids are unique: one constant statement a label.
MATCH (n:BASE_LABEL)
WHERE n.id > $after
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
LIMIT $limit
