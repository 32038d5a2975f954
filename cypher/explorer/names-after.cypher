// The next names, in the order of the ids.
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, e.name AS name, e.aliases AS aliases
ORDER BY e.id
LIMIT $limit
