// 与它直接相关的一切（Everything around a name; change the name below）
WITH '恒绣印染' AS name
MATCH path = (entity:Entity)-[fact:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]-(:Entity)
WHERE (entity.name = name OR name IN entity.aliases)
  AND coalesce(fact.status, 'stated') = 'stated'
RETURN path
LIMIT 200
