// title: 这条事实出自哪些句子
// title-en: The evidence of one fact
// description: The sentences that state a fact, of at most fifty of its articles, with article and place in its text; one row without a sentence if it is only derived; "articles" counts all its articles.
// param fact: string | the id of a fact, as the column "fact" of other queries shows it
MATCH (from:Entity)-[fact:LENDS_TO|LOCATED_IN|MEMBER_OF|BRANCH_OF|SUBSIDIARY_OF|WORKS_FOR|COOPERATES_WITH]->(to:Entity)
WHERE fact.id = $fact
WITH from, fact, to, coalesce(fact.evidence, []) AS sentences
UNWIND CASE WHEN sentences = [] THEN [null] ELSE range(0, size(sentences) - 1) END AS i
WITH from, fact, to, sentences[i] AS sentence, fact.evidenceAt[i] AS at
// An article id may hold colons itself: only what follows the last one is the place.
WITH from, fact, to, sentence, last(split(at, ':')) AS offsets, at
OPTIONAL MATCH (article:Article {id: left(at, size(at) - size(offsets) - 1)})
RETURN type(fact) AS type, from.name AS from, to.name AS to, sentence, article.id AS article, article.title AS headline,
       article.publishedOn AS publishedOn, offsets, fact.confidence AS confidence,
       fact.articleCount AS articles
ORDER BY publishedOn, article, toInteger(head(split(offsets, '-')))
