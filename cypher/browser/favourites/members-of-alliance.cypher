// 这个联盟的成员（Members of an alliance; change the name below）
WITH '“经纬同心”金融纺织党建联盟' AS name
MATCH path = (:Entity)-[seat:MEMBER_OF]->(alliance:Alliance)
WHERE (alliance.name = name OR name IN alliance.aliases)
  AND coalesce(seat.status, 'stated') = 'stated'
RETURN path
LIMIT 200
