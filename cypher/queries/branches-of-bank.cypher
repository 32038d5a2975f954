// title: 下属分支机构
// title-en: Branches of a bank
// description: The branches below a bank at any depth, each with where it is and how many borrowers it has itself.
// param bank: string = "中国工商银行" | name or alias of the bank, at any level
MATCH (head:Bank)
WHERE head.name = $bank OR $bank IN head.aliases
MATCH (below:Bank) (()-[step:BRANCH_OF WHERE coalesce(step.status, 'stated') = 'stated']->())+ (head)
WITH DISTINCT below
OPTIONAL MATCH (below)-[seat:LOCATED_IN]->(place:District)
WHERE coalesce(seat.status, 'stated') = 'stated'
WITH below, place ORDER BY place.name
WITH below, collect(DISTINCT place.name) AS places
RETURN below.name AS branch, places,
       COUNT {
         MATCH (below)-[loan:LENDS_TO]->(borrower:Entity)
         WHERE coalesce(loan.status, 'stated') = 'stated'
         RETURN DISTINCT borrower
       } AS borrowers
ORDER BY branch, below.id
