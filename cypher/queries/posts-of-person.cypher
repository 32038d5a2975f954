// title: 这个人担任过哪些职务
// title-en: Posts of a person
// description: The posts and alliance offices of everybody of this name, present ones first; personId tells namesakes apart.
// param person: string = "陆亦舟" | name or alias of the person
MATCH (person:Person)-[post:WORKS_FOR|MEMBER_OF]->(organisation:Entity)
WHERE (person.name = $person OR $person IN person.aliases)
  AND coalesce(post.status, 'stated') = 'stated'
RETURN person.name AS person, organisation.name AS organisation, post.title AS title, post.role AS role,
       coalesce(post.former, false) AS former, person.id AS personId, post.id AS fact
ORDER BY former, organisation, title, role, personId, fact
