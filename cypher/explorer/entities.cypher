// What the graph knows of the given entities, and in how many facts each takes part.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind, properties(e) AS properties, COUNT { (e)-[:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]-() } AS degree
ORDER BY id
