// The given articles with their texts, and where each stood in the input that places of evidence point into.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.title AS title, toString(a.publishedOn) AS publishedOn, a.source AS source, a.text AS text, a.textStart AS textStart
ORDER BY id
