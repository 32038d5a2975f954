// FACT_TYPE stands for one type of fact: one constant statement a type.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[fact:FACT_TYPE]->(to)
SET fact = row.properties
