// How many characters the kept texts of the given articles have.
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.text IS NOT NULL
RETURN id, size(a.text) AS length
