// Which of the keys that go with a name stand near it, in any article. NAMES leads from articles alone, so none is looked at.
// The keys come as a map, in which each is found at once.
UNWIND $rows AS row
MATCH (n:Name {id: row.name})<-[use:NAMES]-()
USING INDEX SEEK n:Name(id)
UNWIND [key IN use.near WHERE row.keys[key]] AS key
RETURN row.name AS name, collect(DISTINCT key) AS keys
