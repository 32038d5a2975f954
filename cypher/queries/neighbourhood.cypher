// title: 与它直接相关的一切
// title-en: Everything around a name
// description: Every fact that one thing takes part in, outgoing (out) or incoming (in), with what the fact says.
// param name: string = "恒绣印染" | name or alias of anything in the graph
MATCH (entity:Entity)-[fact:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]-(other:Entity)
WHERE (entity.name = $name OR $name IN entity.aliases)
  AND coalesce(fact.status, 'stated') = 'stated'
RETURN entity.name AS entity, type(fact) AS type,
       CASE WHEN startNode(fact) = entity THEN 'out' ELSE 'in' END AS direction,
       other.name AS other, coalesce(fact.title, fact.role, fact.product, fact.kind) AS terms,
       fact.year AS year, fact.amountCny AS amountCny, fact.id AS fact
ORDER BY entity, type, direction, other, year, amountCny, terms, fact
