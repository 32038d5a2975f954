// Locks the articles that are there until the transaction ends. Looked up again, since one that was waited for may have been
// deleted meanwhile.
UNWIND $ids AS id
MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
SET a.id = id
WITH id
MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
RETURN id
