// The facts that lead from the entities and name but $named of their articles; with the articles that, by their mentions, support them:
// whether each does with a sentence.
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[fact:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]->(:Entity)
USING INDEX SEEK from:Entity(id)
WHERE fact.articleCount > $named
WITH from, collect(fact) AS facts
MATCH (a:Article)-[m:MENTIONS]->(from)
WITH a, facts, coalesce(m.states, []) AS stated, coalesce(m.implies, []) AS implied
UNWIND facts AS fact
WITH fact, a, fact.id IN stated AS isStated, fact.id IN implied AS isImplied
WHERE isStated OR isImplied
WITH fact, collect({article: a.id, isStated: isStated}) AS supporters
RETURN fact.id AS id, fact.articleCount AS counted, fact.articles AS named, supporters
