// title: 这家银行（含下属机构）的贷款客户
// title-en: Borrowers of a bank, including its sub-branches
// description: Who borrows from a bank or any branch below it, with the totals of loans and of credit lines in yuan.
// param bank: string = "中国工商银行" | name or alias of the bank, at any level
MATCH (head:Bank)
WHERE head.name = $bank OR $bank IN head.aliases
MATCH (lender:Bank) (()-[step:BRANCH_OF WHERE coalesce(step.status, 'stated') = 'stated']->())* (head)
WITH DISTINCT lender
MATCH (lender)-[loan:LENDS_TO]->(client:Entity)
WHERE coalesce(loan.status, 'stated') = 'stated'
WITH client, lender, loan ORDER BY lender.name
WITH client, collect(DISTINCT lender.name) AS lenders, count(loan) AS facilities,
     sum(CASE loan.kind WHEN 'loan' THEN loan.amountCny END) AS loansCny,
     sum(CASE loan.kind WHEN 'creditLine' THEN loan.amountCny END) AS creditLinesCny,
     count(CASE WHEN loan.amountCny IS NULL THEN 1 END) AS withoutAmount,
     max(loan.year) AS latestYear
RETURN client.name AS borrower, lenders, facilities, loansCny, creditLinesCny, withoutAmount, latestYear
ORDER BY loansCny + creditLinesCny DESC, borrower, client.id
