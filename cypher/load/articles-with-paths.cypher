// Which article was read from where.
MATCH (a:Article)
WHERE a.path IS NOT NULL
RETURN a.id AS id, a.path AS path
ORDER BY id
