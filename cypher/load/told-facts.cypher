// The facts that the articles' mentions tell of, and the entity from which each leads by them.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(from:Entity)
USING INDEX SEEK a:Article(id)
UNWIND coalesce(m.states, []) + coalesce(m.implies, []) AS fact
RETURN fact, from.id AS from, collect(a.id) AS articles
