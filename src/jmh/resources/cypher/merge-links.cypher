// FROM_LABEL, LINK_TYPE and TO_LABEL stand for labels and a type, KEY for what tells two links of one type between two nodes apart.
UNWIND $rows AS row
MATCH (from:FROM_LABEL {id: row.from})
MATCH (to:TO_LABEL {id: row.to})
MERGE (from)-[link:LINK_TYPE KEY]->(to)
SET link = row.properties
