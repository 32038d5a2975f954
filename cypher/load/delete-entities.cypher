// Takes out entities that no article mentions any more, with whatever a user may have attached to them by hand.
UNWIND $rows AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
DETACH DELETE e
