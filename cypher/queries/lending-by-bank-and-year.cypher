// title: 各银行历年贷款
// title-en: Lending by bank and year
// description: For each head office, with all its branches, what was lent each year; loans of no stated year come last.
// param since: integer = 2015 | first year to show
MATCH (lender:Bank)-[loan:LENDS_TO]->(borrower:Entity)
WHERE coalesce(loan.status, 'stated') = 'stated' AND (loan.year IS NULL OR loan.year >= $since)
MATCH (lender) (()-[step:BRANCH_OF WHERE coalesce(step.status, 'stated') = 'stated']->())* (head:Bank)
WHERE NOT EXISTS {
  MATCH (head)-[up:BRANCH_OF]->(:Bank) WHERE coalesce(up.status, 'stated') = 'stated'
}
WITH DISTINCT head, loan, borrower
WITH head, loan.year AS year, count(loan) AS facilities, count(DISTINCT borrower) AS borrowers,
     sum(CASE loan.kind WHEN 'loan' THEN loan.amountCny END) AS loansCny,
     sum(CASE loan.kind WHEN 'creditLine' THEN loan.amountCny END) AS creditLinesCny,
     count(CASE WHEN loan.amountCny IS NULL THEN 1 END) AS withoutAmount
RETURN head.name AS bank, year, facilities, borrowers, loansCny, creditLinesCny, withoutAmount
ORDER BY bank, year, head.id
