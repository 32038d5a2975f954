// The ways in which articles use the names, each once, and by how many uses. NAMES leads from articles alone, so none is looked at.
UNWIND $ids AS id
MATCH (n:Name {id: id})<-[use:NAMES]-()
USING INDEX SEEK n:Name(id)
RETURN '' AS article, id AS name, properties(use) AS use, count(*) AS uses
