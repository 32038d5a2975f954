MATCH (from:Entity)-[fact]->(to:Entity)
WHERE type(fact) = $type AND ($year IS NULL OR fact.year = $year)
  AND $from IN [from.name] + from.aliases AND $to IN [to.name] + to.aliases
RETURN fact.id
