// What the articles, as they stand in the graph, say of entities.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(e:Entity)
USING INDEX SEEK a:Article(id)
RETURN id AS article, e.id AS entity, head([label IN labels(e) WHERE label <> 'Entity']) AS kind, m.contribution AS contribution
