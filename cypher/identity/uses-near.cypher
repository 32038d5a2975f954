// The uses of some names near one at least of the keys that go with them. The keys come as a map, in which each is found at once.
UNWIND $rows AS row
UNWIND row.names AS name
MATCH (a:Article)-[use:NAMES]->(n:Name {id: name})
USING INDEX SEEK n:Name(id)
WHERE any(key IN use.near WHERE row.keys[key])
RETURN a.id AS article, n.id AS name, properties(use) AS use
