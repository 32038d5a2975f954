// The uses of names near one at least of the keys that go with the name. The keys come as a map, in which each is found at once.
UNWIND $rows AS row
MATCH (a:Article)-[use:NAMES]->(n:Name {id: row.name})
USING INDEX SEEK n:Name(id)
WHERE any(key IN use.near WHERE row.keys[key])
RETURN a.id AS article, n.id AS name, properties(use) AS use
