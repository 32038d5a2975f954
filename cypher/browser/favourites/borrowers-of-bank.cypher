// 这家银行（含下属机构）贷款给了谁（Borrowers of a bank and of its branches; change the name below）
WITH '中国工商银行' AS name
MATCH (head:Bank)
WHERE head.name = name OR name IN head.aliases
MATCH path = (head) (()<-[step:BRANCH_OF WHERE coalesce(step.status, 'stated') = 'stated']-())* (:Bank)-[loan:LENDS_TO]->(:Enterprise)
WHERE coalesce(loan.status, 'stated') = 'stated'
RETURN path
LIMIT 200
