// Every use of a name by which an article means a bearer of $name, and why.
MATCH (bearer:Entity)
WHERE bearer.name = $name OR $name IN bearer.aliases
MATCH (article:Article)-[mention:MENTIONS]->(bearer)
OPTIONAL MATCH (article)-[use:NAMES {meant: bearer.id}]->(key:Name)
RETURN bearer.name AS means, head([label IN labels(bearer) WHERE label <> 'Entity']) AS kind,
  CASE WHEN use IS NULL THEN mention.surfaces ELSE [substring(key.id, size(split(key.id, ':')[0]) + 1)] END AS named, article.id AS article,
  CASE
    WHEN use.because IS NOT NULL THEN use.because
    WHEN use.candidates IS NOT NULL THEN 'kept apart: nothing tells which it is short for'
    WHEN use IS NULL THEN 'known by ' + bearer.id
    ELSE 'its own name'
  END AS because,
  [candidate IN coalesce(use.candidates, []) | substring(candidate, size(split(candidate, ':')[0]) + 1)] AS candidates
ORDER BY means, kind, article, named
