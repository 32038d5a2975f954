// The facts that lead from the entities and name but some of their articles; with the articles that, by their mentions, support them:
// whether each does with a sentence.
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[fact:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]->(:Entity)
USING INDEX SEEK from:Entity(id)
WHERE fact.articleCount > size(fact.articles)
WITH from, collect(fact) AS facts
MATCH (a:Article)-[m:MENTIONS]->(from)
UNWIND facts AS fact
WITH fact, a, fact.id IN coalesce(m.states, []) AS isStated, fact.id IN coalesce(m.implies, []) AS isImplied
WHERE isStated OR isImplied
RETURN fact.id AS id, fact.articleCount AS counted, fact.articles AS named, collect({article: a.id, isStated: isStated}) AS supporters
