// title: 职务交接
// title-en: Who followed whom in a post
// description: Posts that one person left and another holds, by organisation; a joint title counts where it holds the former one.
MATCH (before:Person)-[left:WORKS_FOR]->(organisation:Entity)<-[holds:WORKS_FOR]-(now:Person)
WHERE left.former AND NOT coalesce(holds.former, false) AND before <> now
  AND coalesce(left.status, 'stated') = 'stated' AND coalesce(holds.status, 'stated') = 'stated'
  AND left.title IN split(holds.title, '、')
RETURN organisation.name AS organisation, left.title AS post, before.name AS before, now.name AS now
ORDER BY organisation, post, before, now
