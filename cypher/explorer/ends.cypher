// What the given facts connect. One part a type of fact: so each finds them by the index of its ids.
CALL () {
  MATCH (a)-[fact:LENDS_TO]->(b) WHERE fact.id IN $ids RETURN a, b
  UNION ALL
  MATCH (a)-[fact:LOCATED_IN]->(b) WHERE fact.id IN $ids RETURN a, b
  UNION ALL
  MATCH (a)-[fact:MEMBER_OF]->(b) WHERE fact.id IN $ids RETURN a, b
  UNION ALL
  MATCH (a)-[fact:BRANCH_OF]->(b) WHERE fact.id IN $ids RETURN a, b
  UNION ALL
  MATCH (a)-[fact:SUBSIDIARY_OF]->(b) WHERE fact.id IN $ids RETURN a, b
  UNION ALL
  MATCH (a)-[fact:WORKS_FOR]->(b) WHERE fact.id IN $ids RETURN a, b
  UNION ALL
  MATCH (a)-[fact:COOPERATES_WITH]->(b) WHERE fact.id IN $ids RETURN a, b
}
UNWIND [a.id, b.id] AS id
RETURN DISTINCT id
ORDER BY id
