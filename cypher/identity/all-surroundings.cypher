// All that stands near the names, in any article, and near how many of their uses. NAMES leads from articles alone, so none is looked at.
UNWIND $ids AS id
MATCH (n:Name {id: id})<-[use:NAMES]-()
USING INDEX SEEK n:Name(id)
UNWIND use.near AS key
WITH id, key, count(*) AS uses
RETURN id AS name, collect(key) AS keys, collect(uses) AS uses
