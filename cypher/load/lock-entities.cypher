// Creates the entities that are missing and, by writing, locks all until the transaction ends; what they say so far.
UNWIND $ids AS id
MERGE (e:Entity {id: id})
SET e.id = id
RETURN id, labels(e) AS labels, properties(e) AS properties
