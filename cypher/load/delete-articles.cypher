UNWIND $ids AS id
MATCH (a:Article {id: id})
DELETE a
