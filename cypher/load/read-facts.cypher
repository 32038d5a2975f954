// FACT_TYPE stands for one type of fact: one constant statement a type.
UNWIND $ids AS id
MATCH ()-[fact:FACT_TYPE {id: id}]->()
USING INDEX SEEK fact:FACT_TYPE(id)
RETURN id, properties(fact) AS properties
