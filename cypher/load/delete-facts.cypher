// FACT_TYPE stands for one type of fact: one constant statement a type.
UNWIND $rows AS id
MATCH ()-[fact:FACT_TYPE {id: id}]->()
USING INDEX SEEK fact:FACT_TYPE(id)
DELETE fact
