// The facts that the articles, as they stand in the graph, support: both ends of a fact are mentioned by every supporter.
MATCH (a:Article)-[:MENTIONS]->(from:Entity)-[fact]->(:Entity)
WHERE a.id IN $ids AND a.id IN fact.articles
RETURN DISTINCT type(fact) AS type, fact.id AS id
