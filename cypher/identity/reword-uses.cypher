UNWIND $rows AS row
MATCH (:Article {id: row.article})-[use:NAMES {local: row.properties.local}]->(:Name {id: row.name})
SET use = row.properties
