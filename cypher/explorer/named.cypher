// Whatever bears a name, what takes part in most facts first.
MATCH (e:Entity)
WHERE e.name = $name OR $name IN e.aliases
RETURN e.id AS id
ORDER BY COUNT { (e)--(:Entity) } DESC, id
LIMIT $limit
