// What each article says of the entities.
UNWIND $ids AS id
MATCH (:Article)-[m:MENTIONS]->(e:Entity {id: id})
RETURN id, m.contribution AS contribution
