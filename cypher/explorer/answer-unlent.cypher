// Members of an alliance that nobody lends to.
MATCH (member:Enterprise)-[seat:MEMBER_OF]->(:Entity {id: $about})
WHERE coalesce(seat.status, 'stated') = 'stated'
  AND NOT EXISTS {
    MATCH (:Bank)-[loan:LENDS_TO]->(member) WHERE coalesce(loan.status, 'stated') = 'stated'
  }
RETURN DISTINCT member.id AS id
ORDER BY id
LIMIT $limit
