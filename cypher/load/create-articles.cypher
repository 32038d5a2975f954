// Creates the articles' nodes that are missing and, by writing, locks all until the transaction ends. Looked up again, since one that
// was waited for may have been deleted meanwhile: which ones are there, and whether they have been written before.
UNWIND $ids AS id
MERGE (a:Article {id: id})
SET a.id = id
WITH id
MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
RETURN id, a.sha256 IS NOT NULL AS isWritten
