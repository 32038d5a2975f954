// Creates or overwrites the articles' nodes and, by writing, locks them until the transaction ends; which ones were there.
UNWIND $articles AS article
MERGE (a:Article {id: article.id})
ON CREATE SET a.isNew = true
WITH a, article, a.isNew IS NULL AS wasThere
SET a = article
WITH a, wasThere WHERE wasThere
RETURN a.id AS id
