// What the graph holds of each article, beside what was noted down when it was loaded. Both ends of a fact are mentioned by every
// supporter: from an entity with many facts, those are looked for that lead to another entity
// of the article; with their types, since articles mention both as often.
UNWIND $ids AS id
OPTIONAL MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
CALL {
  WITH a
  OPTIONAL MATCH (a)-[:MENTIONS]->(mentioned:Entity)
  RETURN collect(mentioned) AS mentioned
}
CALL {
  WITH a, mentioned
  UNWIND mentioned AS from
  WITH a, from WHERE COUNT { (from)-->() } <= 50
  MATCH (from)-[fact]->(:Entity)
  WHERE a.id IN fact.articles
  RETURN count(DISTINCT fact) AS ofFew
}
CALL {
  WITH a, mentioned
  UNWIND mentioned AS from
  WITH a, mentioned, from WHERE COUNT { (from)-->() } > 50
  UNWIND mentioned AS to
  MATCH (from)-[fact:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]->(to)
  WHERE a.id IN fact.articles
  RETURN count(DISTINCT fact) AS ofMany
}
RETURN id, a.sha256 AS sha256, coalesce(a.entityCount, 0) AS entitiesNoted, size(mentioned) AS entities,
  coalesce(a.factCount, 0) AS factsNoted, ofFew + ofMany AS facts
ORDER BY id
