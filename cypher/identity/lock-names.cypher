// Creates the names that are missing and, by writing, locks all until the transaction ends. Looked up again, since one that was
// waited for may have been deleted meanwhile: which ones are there.
UNWIND $ids AS id
MERGE (n:Name {id: id})
SET n.id = id
WITH id
MATCH (n:Name {id: id})
USING INDEX SEEK n:Name(id)
RETURN id
