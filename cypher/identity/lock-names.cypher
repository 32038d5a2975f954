// Creates the names that are missing and, by writing, locks all until the transaction ends.
UNWIND $ids AS id
MERGE (n:Name {id: id})
SET n.id = id
