// The next page of facts. FACT_TYPE stands for one type of fact: one constant statement a type.
MATCH (from:Entity)-[fact:FACT_TYPE]->(to:Entity)
WHERE fact.id > $after
RETURN fact.id AS id, from.id AS start, to.id AS end, properties(fact) AS properties
ORDER BY fact.id
LIMIT $limit
