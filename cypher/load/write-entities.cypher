// KIND_LABEL stands for the label of one kind of entity: one constant statement a kind.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX SEEK e:Entity(id)
REMOVE e:Bank:Enterprise:District:Alliance:Person:Institution
SET e = row.properties
SET e:KIND_LABEL
