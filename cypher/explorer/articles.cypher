// Title, day and publisher of the given articles.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.title AS title, toString(a.publishedOn) AS publishedOn, a.source AS source
ORDER BY id
