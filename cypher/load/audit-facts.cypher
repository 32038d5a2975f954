// How many facts the graph holds of each article; no row where there is none: those that its mentions tell of, that lead to another
// entity of it, and that name it, or as many articles as a fact names, $named. From an entity with many facts, those are looked for
// that lead to another entity of an article; with their types, since articles mention both as often.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(from:Entity)
USING INDEX SEEK a:Article(id)
WITH a, from, coalesce(m.states, []) + coalesce(m.implies, []) AS supported
WHERE size(supported) > 0
WITH from, collect(a) AS mentioning, collect({article: a.id, facts: supported}) AS supports
CALL {
  WITH from
  WITH from WHERE COUNT { (from)-->() } <= 50
  MATCH (from)-[fact]->(:Entity)
  RETURN fact
UNION ALL
  WITH from, mentioning
  WITH from, mentioning WHERE COUNT { (from)-->() } > 50
  UNWIND mentioning AS a
  MATCH (a)-[:MENTIONS]->(to:Entity)
  WITH DISTINCT from, to
  MATCH (from)-[fact:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]->(to)
  RETURN fact
}
UNWIND supports AS support
WITH fact, support
WHERE fact.id IN support.facts
  AND (support.article IN fact.articles AND fact.articleCount = size(fact.articles)
    OR fact.articleCount > $named AND size(fact.articles) = $named)
RETURN support.article AS article, count(*) AS facts
