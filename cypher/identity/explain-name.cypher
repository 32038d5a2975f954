// Every use of a name by which an article means a bearer of $name; no use where the bearer is known by its key alone, as a bank is.
MATCH (bearer:Entity)
WHERE bearer.name = $name OR $name IN bearer.aliases
MATCH (article:Article)-[mention:MENTIONS]->(bearer)
OPTIONAL MATCH (article)-[use:NAMES {meant: bearer.id}]->(key:Name)
RETURN article.id AS article, key.id AS name, properties(use) AS use, bearer.id AS id, bearer.name AS means,
  head([label IN labels(bearer) WHERE label <> 'Entity']) AS kind, mention.surfaces AS surfaces
ORDER BY means, kind, article, name
