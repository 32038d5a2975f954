package io.jinmai.store.cypher;

import io.jinmai.graph.RelationType;
import io.jinmai.store.LoadCounts;
import io.jinmai.store.RemovalCounts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One transaction that makes the graph say what the given articles say now, instead of what they said before. Articles are
 * locked before entities, and both in the order of their ids, so that transactions of several programs wait for each other; the
 * facts between locked entities are safe with them.
 */
final class ArticleReplacement {
    private static final String WRITE_ARTICLES = Statements.one("load/write-articles");
    private static final String LOCK_ARTICLES = Statements.one("load/lock-articles");
    private static final String DELETE_ARTICLES = Statements.one("load/delete-articles");
    private static final String MENTIONED = Statements.one("load/mentioned-entities");
    private static final String DELETE_MENTIONS = Statements.one("load/delete-mentions");
    private static final String WRITE_MENTIONS = Statements.one("load/write-mentions");

    private final CypherTransaction transaction;

    ArticleReplacement(CypherTransaction transaction) {
        this.transaction = transaction;
    }

    LoadCounts load(Contributions contributions) {
        List<Map<String, Object>> nodes = contributions.articles().stream()
                .sorted((one, other) ->
                        one.article().id().compareTo(other.article().id()))
                .map(article -> ArticleRecords.node(article.article()))
                .toList();
        Set<String> present = Set.copyOf(Rows.strings(transaction.run(WRITE_ARTICLES, Map.of("articles", nodes))));
        Changes changes = replace(present, contributions);
        int created = changes.facts().created();
        return new LoadCounts(nodes.size(), changes.entities().created(), created, contributions.given() - created);
    }

    RemovalCounts remove(Set<String> articles) {
        Set<String> present = Set.copyOf(Rows.strings(transaction.run(LOCK_ARTICLES, Rows.ids(articles))));
        Changes changes = replace(present, Contributions.NONE);
        transaction.run(DELETE_ARTICLES, Rows.ids(present));
        return new RemovalCounts(
                present.size(), changes.entities().deleted(), changes.facts().deleted());
    }

    /** @param present ids of those of the articles that have stood in the graph until now */
    private Changes replace(Set<String> present, Contributions contributions) {
        Set<String> losing = present.isEmpty() ? Set.of() : mentioned(present);
        Set<String> touched = new TreeSet<>(losing);
        touched.addAll(contributions.entities().keySet());
        EntityWriter entities = new EntityWriter(transaction);
        entities.lock(touched);
        Change facts = replaceFacts(present, contributions);
        if (!present.isEmpty()) {
            transaction.run(DELETE_MENTIONS, Rows.ids(present));
        }
        Change changed = entities.write(losing, contributions);
        Rows.unwind(transaction, WRITE_MENTIONS, mentions(contributions));
        return new Changes(changed, facts);
    }

    private Set<String> mentioned(Set<String> articles) {
        return Set.copyOf(Rows.strings(transaction.run(MENTIONED, Rows.ids(articles))));
    }

    private Change replaceFacts(Set<String> present, Contributions contributions) {
        FactWriter facts = new FactWriter(transaction);
        Map<RelationType, Set<String>> losing = present.isEmpty() ? Map.of() : facts.supportedBy(present);
        return facts.write(present, losing, contributions);
    }

    private static List<Map<String, Object>> mentions(Contributions contributions) {
        return contributions.articles().stream()
                .flatMap(article -> ArticleRecords.mentions(article).stream())
                .toList();
    }

    private record Changes(Change entities, Change facts) {}
}
