// 同一联盟里还没有贷款的企业（Members of an alliance without a loan; change the name below）
WITH '“经纬同心”金融纺织党建联盟' AS name
MATCH path = (enterprise:Enterprise)-[seat:MEMBER_OF]->(alliance:Alliance)
WHERE (alliance.name = name OR name IN alliance.aliases)
  AND coalesce(seat.status, 'stated') = 'stated'
  AND NOT EXISTS {
    MATCH (:Bank)-[loan:LENDS_TO]->(enterprise) WHERE coalesce(loan.status, 'stated') = 'stated'
  }
RETURN path
LIMIT 200
