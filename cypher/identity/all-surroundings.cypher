// All that stands near the names, in any article. NAMES leads from articles alone, so none is looked at.
UNWIND $ids AS id
MATCH (n:Name {id: id})<-[use:NAMES]-()
USING INDEX SEEK n:Name(id)
UNWIND use.near AS key
RETURN id AS name, collect(DISTINCT key) AS keys
