// The ways in which articles but those passed over use the names, each way once.
UNWIND $ids AS id
MATCH (a:Article)-[use:NAMES]->(n:Name {id: id})
USING INDEX SEEK n:Name(id)
WHERE NOT a.id IN $passedOver
RETURN DISTINCT '' AS article, id AS name, properties(use) AS use
