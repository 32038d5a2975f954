// FACT_TYPE stands for one type of fact: one constant statement a type.
UNWIND $rows AS row
MATCH ()-[fact:FACT_TYPE {id: row.id}]->()
USING INDEX SEEK fact:FACT_TYPE(id)
SET fact = row.properties
