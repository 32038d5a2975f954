// title: 谁贷款给了这家企业
// title-en: Lenders of an enterprise, with amounts over time
// description: Every loan and credit line an enterprise got, oldest first, those without a year last.
// param enterprise: string = "越织云" | name or alias of the enterprise
MATCH (bank:Bank)-[loan:LENDS_TO]->(enterprise:Enterprise)
WHERE (enterprise.name = $enterprise OR $enterprise IN enterprise.aliases)
  AND coalesce(loan.status, 'stated') = 'stated'
RETURN enterprise.name AS enterprise, loan.year AS year, loan.date AS date, bank.name AS bank,
       loan.kind AS kind, loan.product AS product, loan.amountCny AS amountCny, loan.id AS fact
ORDER BY year, date, bank, kind, amountCny, fact
