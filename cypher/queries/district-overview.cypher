// title: 区域概览
// title-en: Overview of a district
// description: For a district and each district within it, how many enterprises, banks and alliances it holds and what was lent there.
// param district: string = "绍兴市" | name or alias of the district
MATCH (top:District)
WHERE top.name = $district OR $district IN top.aliases
MATCH (area:District)
      (()-[step:LOCATED_IN WHERE coalesce(step.status, 'stated') = 'stated']->(:District))*
      (top)
WITH DISTINCT area
MATCH (place:District)
      (()-[step:LOCATED_IN WHERE coalesce(step.status, 'stated') = 'stated']->(:District))*
      (area)
WITH DISTINCT area, place
OPTIONAL MATCH (resident:Enterprise|Bank|Alliance)-[seat:LOCATED_IN]->(place)
WHERE coalesce(seat.status, 'stated') = 'stated'
WITH DISTINCT area, resident
OPTIONAL MATCH (:Bank)-[loan:LENDS_TO]->(resident)
WHERE coalesce(loan.status, 'stated') = 'stated' AND loan.kind = 'loan'
WITH area, resident, sum(loan.amountCny) AS borrowed
WITH area,
     count(CASE WHEN resident:Enterprise THEN 1 END) AS enterprises,
     count(CASE WHEN resident:Bank THEN 1 END) AS banks,
     count(CASE WHEN resident:Alliance THEN 1 END) AS alliances,
     sum(borrowed) AS loansCny
RETURN area.name AS district, enterprises, banks, alliances, loansCny
ORDER BY enterprises DESC, district, area.id
