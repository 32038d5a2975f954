// BASE_LABEL and KIND_LABEL stand for labels.
UNWIND $rows AS row
MERGE (n:BASE_LABEL {id: row.id})
SET n = row.properties
SET n:KIND_LABEL
