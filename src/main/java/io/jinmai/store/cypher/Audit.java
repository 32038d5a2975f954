package io.jinmai.store.cypher;

import io.jinmai.store.ArticleAudit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts anew, within one transaction, what the graph holds of articles. */
final class Audit {
    private static final String ARTICLES = Statements.one("load/audit");

    private final CypherTransaction transaction;
    private final int named;

    /** @param named how many of its articles a fact names */
    Audit(CypherTransaction transaction, int named) {
        this.transaction = transaction;
        this.named = named;
    }

    List<ArticleAudit> of(Set<String> ids) {
        Set<String> there = new StandingArticles(transaction).lock(ids);
        Map<String, Long> facts = facts(there);
        return transaction.run(ARTICLES, Rows.ids(ids)).rows().stream()
                .map(row -> new ArticleAudit(
                        (String) row.get(0),
                        (String) row.get(1),
                        (Long) row.get(2),
                        (Long) row.get(3),
                        (Long) row.get(4),
                        facts.getOrDefault((String) row.get(0), 0L)))
                .toList();
    }

    /** How many facts there are of each article; one whose articles are counted wrong is none. */
    private Map<String, Long> facts(Set<String> articles) {
        Map<String, Long> facts = new FactAudit(transaction, named).of(articles);
        new CountAudit(transaction, named)
                .articlesOfWrongFacts(articles)
                .forEach(article -> facts.computeIfPresent(article, (id, there) -> there - 1));
        return facts;
    }
}
