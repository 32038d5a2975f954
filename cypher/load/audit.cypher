// What the graph holds of each article, beside what was noted down when it was loaded. Both ends of a fact are mentioned by every supporter.
UNWIND $ids AS id
OPTIONAL MATCH (a:Article {id: id})
CALL {
  WITH a
  OPTIONAL MATCH (a)-[:MENTIONS]->(mentioned:Entity)
  RETURN count(mentioned) AS entities
}
CALL {
  WITH a
  OPTIONAL MATCH (a)-[:MENTIONS]->(:Entity)-[fact]->(:Entity)
  WHERE a.id IN fact.articles
  RETURN count(DISTINCT fact) AS facts
}
RETURN id, a.sha256 AS sha256, coalesce(a.entityCount, 0) AS entitiesNoted, entities, coalesce(a.factCount, 0) AS factsNoted, facts
ORDER BY id
