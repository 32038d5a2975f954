// What the articles said when they were read, in the form in which it is kept.
UNWIND $ids AS id
MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
WHERE a.extraction IS NOT NULL
RETURN a.id AS article, a.extraction AS extraction
