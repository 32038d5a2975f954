// Enterprises that more than one bank lends to, those with most lenders first, each followed by who lends to it.
MATCH (borrower:Entity)<-[loan:LENDS_TO]-(lender:Bank)
WHERE coalesce(loan.status, 'stated') = 'stated'
WITH borrower, collect(DISTINCT lender.id) AS lenders
WHERE size(lenders) > 1
ORDER BY size(lenders) DESC, borrower.id
LIMIT $limit
UNWIND [borrower.id] + lenders AS id
RETURN id
LIMIT $limit
