// Every use of a name in the articles, as they stand in the graph, without what stands near it.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[use:NAMES]->(n:Name)
USING INDEX SEEK a:Article(id)
RETURN a.id AS article, n.id AS name, use {.*, near: null} AS use
