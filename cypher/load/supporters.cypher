// The articles that support the facts, each of which leads from an entity; whether with a sentence. By the entity's mentions, since a
// fact names but some of its articles.
UNWIND $rows AS row
MATCH (a:Article)-[m:MENTIONS]->(from:Entity {id: row.from})
USING INDEX SEEK from:Entity(id)
WITH row.fact AS fact, a, row.fact IN coalesce(m.states, []) AS isStated, row.fact IN coalesce(m.implies, []) AS isImplied
WHERE isStated OR isImplied
RETURN fact, a.id AS article, isStated
