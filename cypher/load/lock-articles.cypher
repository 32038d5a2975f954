// Locks the articles that are there until the transaction ends.
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.id = id
RETURN a.id AS id
