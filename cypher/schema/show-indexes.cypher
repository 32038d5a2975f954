// The indexes that stand for themselves: those of constraints are listed with their constraints, the lookups are Neo4j's own.
SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state, owningConstraint
WHERE owningConstraint IS NULL AND type <> 'LOOKUP'
RETURN name, type, labelsOrTypes AS on, properties, state
ORDER BY name
