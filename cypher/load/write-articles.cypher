// Creates or overwrites the articles' nodes and, by writing, locks them until the transaction ends.
UNWIND $articles AS article
MERGE (a:Article {id: article.id})
SET a = article
