// The entities from which facts lead that the articles support, and that more than $least and at most $most articles mention, those
// that fewest mention first. How many mention one is counted at its node.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(from:Entity)
USING INDEX SEEK a:Article(id)
WHERE size(coalesce(m.states, [])) + size(coalesce(m.implies, [])) > 0
WITH DISTINCT from
WITH from, COUNT { (from)<-[:MENTIONS]-() } AS mentions
WHERE $least < mentions AND mentions <= $most
RETURN from.id AS id, mentions
ORDER BY mentions, id
