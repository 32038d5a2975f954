// title: 同时加入两个联盟的企业
// title-en: Enterprises in two alliances
// description: The enterprises that belong to both of two alliances, with their role in each.
// param first: string = "“经纬同心”金融纺织党建联盟" | name or alias of an alliance
// param second: string = "绍兴市数码印花行业协会" | name or alias of another alliance
MATCH (first:Alliance)<-[one:MEMBER_OF]-(company:Enterprise)-[two:MEMBER_OF]->(second:Alliance)
WHERE (first.name = $first OR $first IN first.aliases) AND (second.name = $second OR $second IN second.aliases)
  AND first <> second
  AND coalesce(one.status, 'stated') = 'stated' AND coalesce(two.status, 'stated') = 'stated'
WITH company, one.role AS firstRole, two.role AS secondRole ORDER BY firstRole, secondRole
WITH company, collect(DISTINCT firstRole) AS rolesInFirst, collect(DISTINCT secondRole) AS rolesInSecond
RETURN company.name AS enterprise, rolesInFirst, rolesInSecond
ORDER BY enterprise, company.id
