UNWIND ROW_LIST AS row MATCH (start:START_LABEL {id: row.start}) MATCH (end:END_LABEL {id: row.end}) CREATE (start)-[link:LINK_TYPE]->(end) SET link = row.properties
