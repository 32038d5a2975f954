// Which of the keys stand near each name, in any article. NAMES leads from articles alone, so none is looked at.
UNWIND $ids AS id
MATCH (n:Name {id: id})<-[use:NAMES]-()
USING INDEX SEEK n:Name(id)
UNWIND [key IN use.near WHERE key IN $keys] AS key
RETURN id AS name, collect(DISTINCT key) AS keys
