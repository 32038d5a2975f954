// title: 身兼数职的人
// title-en: People with two posts
// description: People who hold posts or alliance offices in at least two places now, and which.
MATCH (holder:Person)-[post:WORKS_FOR|MEMBER_OF]->(organisation:Entity)
WHERE coalesce(post.status, 'stated') = 'stated' AND NOT coalesce(post.former, false)
  AND coalesce(post.role, '') <> 'member'
WITH holder, organisation, coalesce(post.title, post.role) AS title ORDER BY organisation.name, title
WITH holder, collect(DISTINCT organisation.name + ': ' + coalesce(title, '?')) AS posts,
     count(DISTINCT organisation) AS organisations
WHERE organisations > 1
RETURN holder.name AS person, organisations, posts
ORDER BY organisations DESC, person, holder.id
