// title: 同在联盟、尚未贷款的潜在客户
// title-en: Prospects of a bank
// description: Enterprises that share an alliance with a bank or a branch below it, and borrow from none of them.
// param bank: string = "中国工商银行柯桥支行" | name or alias of the bank, at any level
MATCH (head:Bank)
WHERE head.name = $bank OR $bank IN head.aliases
MATCH (own:Bank) (()-[step:BRANCH_OF WHERE coalesce(step.status, 'stated') = 'stated']->())* (head)
WITH collect(DISTINCT own) AS family
UNWIND family AS own
MATCH (own)-[seat:MEMBER_OF]->(alliance:Alliance)<-[peer:MEMBER_OF]-(company:Enterprise)
WHERE coalesce(seat.status, 'stated') = 'stated' AND coalesce(peer.status, 'stated') = 'stated'
  AND NOT EXISTS {
    MATCH (lender:Bank)-[loan:LENDS_TO]->(company)
    WHERE lender IN family AND coalesce(loan.status, 'stated') = 'stated'
  }
WITH DISTINCT company, alliance ORDER BY alliance.name
WITH company, collect(alliance.name) AS alliances
OPTIONAL MATCH (other:Bank)-[loan:LENDS_TO]->(company)
WHERE coalesce(loan.status, 'stated') = 'stated'
WITH company, alliances, other ORDER BY other.name
WITH company, alliances, collect(DISTINCT other.name) AS otherLenders
RETURN company.name AS enterprise, alliances, otherLenders
ORDER BY size(alliances) DESC, enterprise, company.id
