// The uses of people's names, in any article, that give one of these posts before others.
UNWIND $ids AS id
MATCH (a:Article)-[use:NAMES]->(n:Name)
USING INDEX use:NAMES(post)
WHERE use.post = id
RETURN a.id AS article, n.id AS name, properties(use) AS use
