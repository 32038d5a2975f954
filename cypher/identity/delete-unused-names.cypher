UNWIND $ids AS id
MATCH (n:Name {id: id})
WHERE NOT EXISTS { (n)--() }
DELETE n
