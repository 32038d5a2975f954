// title: 这个地方有哪些企业
// title-en: Enterprises in a district, at any depth
// description: The enterprises in a district or in any district within it, each with the places that put it there.
// param district: string = "柯桥区" | name or alias of the district
MATCH (district:District)
WHERE district.name = $district OR $district IN district.aliases
MATCH (place:District)
      (()-[step:LOCATED_IN WHERE coalesce(step.status, 'stated') = 'stated']->(:District))*
      (district)
WITH DISTINCT place
MATCH (company:Enterprise)-[seat:LOCATED_IN]->(place)
WHERE coalesce(seat.status, 'stated') = 'stated'
WITH company, place ORDER BY place.name
WITH company, collect(DISTINCT place.name) AS places
RETURN company.name AS enterprise, places
ORDER BY enterprise, company.id
