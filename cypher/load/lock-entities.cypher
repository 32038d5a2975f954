// Creates the entities that are missing and, by writing, locks all until the transaction ends. Looked up again, since one that was
// waited for may have been deleted meanwhile: what those that are there say so far.
UNWIND $ids AS id
MERGE (e:Entity {id: id})
SET e.id = id
WITH id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
RETURN id, labels(e) AS labels, properties(e) AS properties
