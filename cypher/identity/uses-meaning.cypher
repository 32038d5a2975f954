// The uses of names, in any article, that mean these entities: in the articles that mention them.
UNWIND $ids AS id
MATCH (meant:Entity {id: id})
USING INDEX SEEK meant:Entity(id)
MATCH (meant)<-[:MENTIONS]-(a:Article)
MATCH (a)-[use:NAMES]->(n:Name)
WHERE use.meant = id
RETURN a.id AS article, n.id AS name, properties(use) AS use
