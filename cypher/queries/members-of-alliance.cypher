// title: 联盟成员与职务
// title-en: Members of an alliance, with their roles
// description: Everybody and everything in an alliance, officers first; whoever held several roles over time has them all.
// param alliance: string = "“经纬同心”金融纺织党建联盟" | name or alias of the alliance
MATCH (bearer:Entity)-[seat:MEMBER_OF]->(alliance:Alliance)
WHERE (alliance.name = $alliance OR $alliance IN alliance.aliases)
  AND coalesce(seat.status, 'stated') = 'stated'
WITH bearer, seat.role AS role,
     CASE seat.role
       WHEN 'chair' THEN 1 WHEN 'rotatingChair' THEN 2 WHEN 'viceChair' THEN 3
       WHEN 'secretary' THEN 4 WHEN 'guide' THEN 5 WHEN 'founder' THEN 6 ELSE 7
     END AS rank
ORDER BY rank
WITH bearer, collect(DISTINCT role) AS roles, min(rank) AS rank
RETURN bearer.name AS member, head([label IN labels(bearer) WHERE label <> 'Entity']) AS kind, roles
ORDER BY rank, kind, member, bearer.id
