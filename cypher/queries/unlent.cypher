// title: 尚无贷款记录的企业
// title-en: Enterprises without any bank
// description: Named enterprises to which no article says a bank lent, with where they are and their alliances.
MATCH (company:Enterprise)
WHERE NOT coalesce(company.anonymous, false)
  AND NOT EXISTS {
    MATCH (:Bank)-[loan:LENDS_TO]->(company) WHERE coalesce(loan.status, 'stated') = 'stated'
  }
OPTIONAL MATCH (company)-[seat:LOCATED_IN]->(place:District)
WHERE coalesce(seat.status, 'stated') = 'stated'
WITH company, place ORDER BY place.name
WITH company, collect(DISTINCT place.name) AS places
OPTIONAL MATCH (company)-[member:MEMBER_OF]->(alliance:Alliance)
WHERE coalesce(member.status, 'stated') = 'stated'
WITH company, places, alliance ORDER BY alliance.name
WITH company, places, collect(DISTINCT alliance.name) AS alliances
RETURN company.name AS enterprise, places, alliances
ORDER BY size(alliances) DESC, enterprise, company.id
