// What articles of $since and later name and support; $since is a day.
CALL () {
  MATCH (a:Article) WHERE a.publishedOn >= date($since)
  RETURN 'Article' AS name, count(a) AS count
UNION ALL
  MATCH (a:Article)-[:MENTIONS]->(e:Entity) WHERE a.publishedOn >= date($since)
  WITH DISTINCT e
  RETURN head([label IN labels(e) WHERE label <> 'Entity']) AS name, count(e) AS count
UNION ALL
  MATCH (a:Article)-[:MENTIONS]->(:Entity)-[f]->(:Entity)
  WHERE a.publishedOn >= date($since) AND a.id IN f.articles
  WITH DISTINCT f
  RETURN type(f) AS name, count(f) AS count
}
RETURN name, count
