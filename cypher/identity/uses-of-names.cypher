// Every use of the names, in any article.
UNWIND $ids AS id
MATCH (a:Article)-[use:NAMES]->(n:Name {id: id})
USING INDEX SEEK n:Name(id)
RETURN a.id AS article, n.id AS name, properties(use) AS use
