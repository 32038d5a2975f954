// 谁贷款给了这家企业（Lenders of an enterprise; change the name below）
WITH '越织云' AS name
MATCH path = (:Bank)-[loan:LENDS_TO]->(enterprise:Enterprise)
WHERE (enterprise.name = name OR name IN enterprise.aliases)
  AND coalesce(loan.status, 'stated') = 'stated'
RETURN path
LIMIT 200
