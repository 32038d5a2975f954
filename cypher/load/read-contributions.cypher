// What articles say of the entities, each thing once.
UNWIND $ids AS id
MATCH (:Article)-[m:MENTIONS]->(e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
RETURN DISTINCT id, m.contribution AS contribution
