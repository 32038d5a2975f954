// What articles of $since and later name and support; $since is a day.
CALL () {
  MATCH (a:Article) WHERE a.publishedOn >= date($since)
  RETURN 'Article' AS name, count(a) AS count
UNION ALL
  MATCH (a:Article)-[:MENTIONS]->(e:Entity) WHERE a.publishedOn >= date($since)
  WITH DISTINCT e
  RETURN head([label IN labels(e) WHERE label <> 'Entity']) AS name, count(e) AS count
UNION ALL
  MATCH (a:Article)-[m:MENTIONS]->(e:Entity) WHERE a.publishedOn >= date($since)
  UNWIND coalesce(m.states, []) + coalesce(m.implies, []) AS id
  WITH e, collect(DISTINCT id) AS ids
  MATCH (e)-[f]->(:Entity)
  WHERE f.id IN ids
  RETURN type(f) AS name, count(f) AS count
}
RETURN name, count
