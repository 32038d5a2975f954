// title: 重名与简称冲突
// title-en: Ambiguous names
// description: Names and aliases that several entities bear, one row a bearer, with where it works, sits or belongs.
MATCH (entity:Entity)
UNWIND [entity.name] + coalesce(entity.aliases, []) AS name
WITH name, collect(DISTINCT entity) AS bearers
WHERE size(bearers) > 1
UNWIND bearers AS entity
OPTIONAL MATCH (entity)-[fact:WORKS_FOR|LOCATED_IN|SUBSIDIARY_OF|BRANCH_OF]->(context:Entity)
WHERE coalesce(fact.status, 'stated') = 'stated'
WITH name, entity, context ORDER BY context.name
WITH name, entity, collect(DISTINCT context.name) AS contexts
RETURN name, entity.name AS bearer, head([label IN labels(entity) WHERE label <> 'Entity']) AS kind, contexts
ORDER BY name, kind, bearer, contexts, entity.id
