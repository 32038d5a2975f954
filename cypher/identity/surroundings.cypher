// Which of the keys stand near the names, in any article.
UNWIND $ids AS id
MATCH (:Article)-[use:NAMES]->(n:Name {id: id})
USING INDEX SEEK n:Name(id)
UNWIND use.near AS key
WITH DISTINCT id, key
WHERE key IN $keys
RETURN id AS name, key
