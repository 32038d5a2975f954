// Which of the articles that are said to support a fact it counts: those that it names, or any if it names but the first $named.
// FACT_TYPE stands for one type of fact: one constant statement a type.
UNWIND $rows AS row
MATCH (from:Entity)-[fact:FACT_TYPE {id: row.fact}]->(:Entity)
USING INDEX SEEK fact:FACT_TYPE(id)
WITH row, from.id AS from, fact.articles AS named, fact.articleCount AS counted
RETURN row.fact AS fact, from,
  [article IN row.articles
    WHERE counted = size(named) AND article IN named OR counted > $named AND size(named) = $named] AS articles
