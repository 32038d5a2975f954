MATCH path = (p:Person {id: $id})-[w:WORKS_FOR]->(:Bank)
MATCH (a:Article)-[:MENTIONS]->(p)
RETURN p, w, path, a.publishedOn, 7, w.confidence, null, [1, 2], {k: 'v'}, true
