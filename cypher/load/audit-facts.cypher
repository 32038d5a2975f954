// How many facts the graph holds of each article; no row where there is none. Each fact is looked at once for all the articles, since its
// list of them may be long. Both ends of a fact are mentioned by every supporter: from an entity with many facts, those are looked for
// that lead to another entity of an article; with their types, since articles mention both as often.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:MENTIONS]->(from:Entity)
USING INDEX SEEK a:Article(id)
WITH from, collect(a) AS mentioning
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
UNWIND [article IN fact.articles WHERE article IN $ids] AS article
RETURN article, count(*) AS facts
