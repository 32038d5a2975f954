// Overwrites the articles' nodes.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
USING INDEX SEEK a:Article(id)
SET a = row
