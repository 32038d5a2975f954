// 这个人担任过哪些职务（Posts of a person; change the name below）
WITH '陆亦舟' AS name
MATCH path = (person:Person)-[post:WORKS_FOR|MEMBER_OF]->(:Entity)
WHERE (person.name = name OR name IN person.aliases)
  AND coalesce(post.status, 'stated') = 'stated'
RETURN path
LIMIT 200
