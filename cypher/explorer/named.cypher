// Whatever bears a name, what takes part in most facts first.
MATCH (e:Entity)
WHERE e.name = $name OR $name IN e.aliases
RETURN e.id AS id
ORDER BY COUNT { (e)-[:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]-() } DESC, id
LIMIT $limit
