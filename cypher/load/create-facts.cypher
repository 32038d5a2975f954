// FACT_TYPE stands for one type of fact: one constant statement a type.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
USING INDEX SEEK from:Entity(id)
MATCH (to:Entity {id: row.to})
USING INDEX SEEK to:Entity(id)
CREATE (from)-[fact:FACT_TYPE]->(to)
SET fact = row.properties
