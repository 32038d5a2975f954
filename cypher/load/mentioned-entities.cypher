// The entities that the articles, as they stand in the graph, contribute to.
UNWIND $ids AS id
MATCH (:Article {id: id})-[:MENTIONS]->(e:Entity)
RETURN DISTINCT e.id AS id
