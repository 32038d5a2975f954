// What shares a fact with the given entities; what shares most with them, and then what takes part in fewest others, first.
MATCH (e:Entity)-[fact:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]-(other:Entity)
WHERE e.id IN $ids AND NOT other.id IN $ids
WITH other, count(DISTINCT fact) AS shared
RETURN other.id AS id
ORDER BY shared DESC, COUNT { (other)-[:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]-() }, id
LIMIT $limit
