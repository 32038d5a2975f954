// title: 金额最大的贷款
// title-en: The largest loans
// description: The loans and credit lines with the highest amounts.
// param limit: integer = 10 | how many to show
MATCH (bank:Bank)-[loan:LENDS_TO]->(borrower:Entity)
WHERE loan.amountCny IS NOT NULL AND coalesce(loan.status, 'stated') = 'stated'
RETURN loan.amountCny AS amountCny, bank.name AS bank, borrower.name AS borrower, loan.kind AS kind,
       loan.year AS year, loan.product AS product, loan.id AS fact
ORDER BY amountCny DESC, bank, borrower, year, fact
LIMIT $limit
