// The enterprise of which most loans are told, else what takes part in most facts: where a look at the graph may start.
MATCH (e:Entity)
RETURN e.id AS id
ORDER BY COUNT { (e:Enterprise)<-[:LENDS_TO]-() } DESC, COUNT { (e)-[:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]-() } DESC, id
LIMIT 1
