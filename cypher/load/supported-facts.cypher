// The facts that the articles, as they stand in the graph, support. Both ends of a fact are mentioned by every supporter: from an entity
// with many facts, those are looked for that lead to another entity
// of the article; with their types, since articles mention both as often.
UNWIND $ids AS article
MATCH (a:Article {id: article})-[:MENTIONS]->(from:Entity)
USING INDEX SEEK a:Article(id)
CALL {
  WITH a, from
  WITH a, from WHERE COUNT { (from)-->() } <= 50
  MATCH (from)-[fact]->(:Entity)
  WHERE a.id IN fact.articles
  RETURN fact
UNION ALL
  WITH a, from
  WITH a, from WHERE COUNT { (from)-->() } > 50
  MATCH (a)-[:MENTIONS]->(to:Entity)
  MATCH (from)-[fact:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]->(to)
  WHERE a.id IN fact.articles
  RETURN fact
}
RETURN DISTINCT article, type(fact) AS type, fact.id AS id
