package io.jinmai.store.cypher.audit;

import io.jinmai.store.ArticleAudit;
import io.jinmai.store.cypher.article.StandingArticles;
import io.jinmai.store.cypher.database.CypherDatabase;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Counts anew what the graph holds of articles, a part of them in each transaction. The facts of many articles are counted once, however
 * many of the articles support them. Used once.
 */
public final class Audit {
    private static final String ARTICLES = Statements.one("load/audit");
    private static final int AT_ONCE = 500;

    private final CypherDatabase database;
    private final int named;
    private final Set<String> counted = new HashSet<>();

    /** @param named how many of its articles a fact names */
    public Audit(CypherDatabase database, int named) {
        this.database = database;
        this.named = named;
    }

    /** What was found of some of the articles, and of the facts that name but some of their own. */
    private record Part(List<ArticleAudit> articles, CountAudit.Counted manyArticles) {}

    /**
     * What was found of each article, as {@link io.jinmai.store.GraphStore#audit} has it.
     *
     * @param looked hears after each transaction how many more articles have been counted
     */
    public List<ArticleAudit> of(Set<String> ids, IntConsumer looked) {
        List<ArticleAudit> audits = new ArrayList<>();
        Map<String, Integer> wrong = new HashMap<>();
        for (List<String> some : Rows.parts(List.copyOf(new TreeSet<>(ids)), AT_ONCE)) {
            Part part = database.write(transaction -> part(transaction, some));
            audits.addAll(part.articles());
            counted.addAll(part.manyArticles().entities());
            part.manyArticles().supportersOfWrongFacts().forEach(article -> wrong.merge(article, 1, Integer::sum));
            looked.accept(some.size());
        }
        return audits.stream()
                .map(audit -> audit.without(wrong.getOrDefault(audit.article(), 0)))
                .toList();
    }

    private Part part(CypherTransaction transaction, Collection<String> ids) {
        Set<String> there = new StandingArticles(transaction).lock(ids);
        Map<String, Long> facts = new FactAudit(transaction, named).of(there);
        List<ArticleAudit> articles = transaction.run(ARTICLES, Rows.ids(ids)).rows().stream()
                .map(row -> new ArticleAudit(
                        (String) row.get(0),
                        (String) row.get(1),
                        (Long) row.get(2),
                        (Long) row.get(3),
                        (Long) row.get(4),
                        facts.getOrDefault((String) row.get(0), 0L)))
                .toList();
        return new Part(articles, new CountAudit(transaction, named).of(there, Collections.unmodifiableSet(counted)));
    }
}
