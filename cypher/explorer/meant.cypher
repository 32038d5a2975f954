// What the given words are an id or a name of.
MATCH (e:Entity)
WHERE e.id IN $words OR e.name IN $words
RETURN e.id AS id
ORDER BY id
LIMIT $limit
