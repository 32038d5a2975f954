// title: 多家银行共同贷款的企业
// title-en: Several banks lending to one enterprise in one article
// description: Syndicates and the like: articles in which at least so many banks lend to the same enterprise.
// param banks: integer = 3 | fewest banks
MATCH (bank:Bank)-[loan:LENDS_TO]->(enterprise:Enterprise)
WHERE coalesce(loan.status, 'stated') = 'stated'
UNWIND loan.articles AS articleId
WITH articleId, enterprise, bank, loan ORDER BY bank.name
WITH articleId, enterprise, collect(DISTINCT bank.name) AS banks, count(DISTINCT loan) AS facilities,
     sum(loan.amountCny) AS amountCny
WHERE size(banks) >= $banks
OPTIONAL MATCH (article:Article {id: articleId})
RETURN enterprise.name AS enterprise, banks, facilities, amountCny, articleId AS article, article.title AS headline
ORDER BY size(banks) DESC, enterprise, article
