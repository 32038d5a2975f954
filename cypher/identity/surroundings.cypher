// Which of the keys that go with some names stand near each of them, in any article. NAMES leads from articles alone, so none is looked at.
// The keys come as a map, in which each is found at once.
UNWIND $rows AS row
UNWIND row.names AS name
MATCH (n:Name {id: name})<-[use:NAMES]-()
USING INDEX SEEK n:Name(id)
UNWIND [key IN use.near WHERE row.keys[key]] AS key
RETURN name, collect(DISTINCT key) AS keys
