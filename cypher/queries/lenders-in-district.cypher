// title: 在这个地方放贷的银行
// title-en: Who lends in a district
// description: The banks and branches that lend to enterprises in a district or within it, with borrowers and totals in yuan.
// param district: string = "上虞区" | name or alias of the district
MATCH (district:District)
WHERE district.name = $district OR $district IN district.aliases
MATCH (place:District)
      (()-[step:LOCATED_IN WHERE coalesce(step.status, 'stated') = 'stated']->(:District))*
      (district)
WITH DISTINCT place
MATCH (enterprise:Enterprise)-[seat:LOCATED_IN]->(place)
WHERE coalesce(seat.status, 'stated') = 'stated'
WITH DISTINCT enterprise
MATCH (lender:Bank)-[loan:LENDS_TO]->(enterprise)
WHERE coalesce(loan.status, 'stated') = 'stated'
WITH lender, count(DISTINCT enterprise) AS borrowers, count(loan) AS facilities,
     sum(CASE loan.kind WHEN 'loan' THEN loan.amountCny END) AS loansCny,
     sum(CASE loan.kind WHEN 'creditLine' THEN loan.amountCny END) AS creditLinesCny
RETURN lender.name AS bank, borrowers, facilities, loansCny, creditLinesCny
ORDER BY loansCny + creditLinesCny DESC, bank, lender.id
