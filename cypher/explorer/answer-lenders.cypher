// Who lends to an enterprise.
MATCH (lender:Bank)-[loan:LENDS_TO]->(:Entity {id: $about})
WHERE coalesce(loan.status, 'stated') = 'stated'
RETURN DISTINCT lender.id AS id
ORDER BY id
LIMIT $limit
