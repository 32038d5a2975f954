// What takes part in most facts.
MATCH (e:Entity)
RETURN e.id AS id
ORDER BY COUNT { (e)--(:Entity) } DESC, id
LIMIT $limit
