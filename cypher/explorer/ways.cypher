// The shortest ways between two entities; those that lead through what takes part in fewest facts first.
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH way = allShortestPaths(
  (from)-[:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH*..10]-(to))
WITH way LIMIT 1000
RETURN [stop IN nodes(way) | stop.id] AS stops
ORDER BY reduce(facts = 0, stop IN nodes(way) | facts + COUNT { (stop)-[:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]-() }), stops
LIMIT $limit
