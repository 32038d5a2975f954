// How many entities the graph holds of each article, beside what was noted down when it was loaded.
UNWIND $ids AS id
OPTIONAL MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
RETURN id, a.sha256 AS sha256, coalesce(a.entityCount, 0) AS entitiesNoted, COUNT { (a)-[:MENTIONS]->(:Entity) } AS entities,
  coalesce(a.factCount, 0) AS factsNoted
ORDER BY id
