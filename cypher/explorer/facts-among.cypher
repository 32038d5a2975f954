// The facts between the given entities, loans first.
MATCH (a:Entity)-[fact:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids
RETURN fact.id AS id, type(fact) AS type, a.id AS from, b.id AS to, properties(fact) AS properties
ORDER BY CASE type WHEN 'LENDS_TO' THEN 0 ELSE 1 END, id
LIMIT $limit
