// What an article names, what it names most first.
MATCH (:Article {id: $id})-[mention:MENTIONS]->(e:Entity)
RETURN e.id AS id
ORDER BY mention.count DESC, id
LIMIT $limit
