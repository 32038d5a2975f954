UNWIND $ids AS id
MATCH (n:Name {id: id})
USING INDEX SEEK n:Name(id)
WHERE NOT EXISTS { (n)--() }
DELETE n
