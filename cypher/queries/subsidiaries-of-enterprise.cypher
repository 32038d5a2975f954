// title: 旗下企业
// title-en: Subsidiaries of an enterprise
// description: The enterprises below one, at any depth, each with its parent and where it is.
// param enterprise: string = "越织云" | name or alias of the parent
MATCH (top:Enterprise)
WHERE top.name = $enterprise OR $enterprise IN top.aliases
MATCH path = (company:Enterprise)
  (()-[step:SUBSIDIARY_OF WHERE coalesce(step.status, 'stated') = 'stated']->(above:Enterprise))+
  (top)
WITH company, head(above) AS owner, min(length(path)) AS depth
OPTIONAL MATCH (company)-[seat:LOCATED_IN]->(place:District)
WHERE coalesce(seat.status, 'stated') = 'stated'
WITH company, owner, depth, place ORDER BY place.name
WITH company, owner, depth, collect(DISTINCT place.name) AS places
RETURN company.name AS subsidiary, owner.name AS parent, depth, places
ORDER BY depth, parent, subsidiary, company.id
