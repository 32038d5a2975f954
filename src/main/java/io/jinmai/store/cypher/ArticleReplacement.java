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
        transaction.run(WRITE_ARTICLES, Map.of("articles", nodes));
        Changes changes = replace(contributions.articleIds(), contributions);
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

    private Changes replace(Set<String> articles, Contributions contributions) {
        Set<String> losing = Set.copyOf(Rows.strings(transaction.run(MENTIONED, Rows.ids(articles))));
        Set<String> touched = new TreeSet<>(losing);
        touched.addAll(contributions.entities().keySet());
        EntityWriter entities = new EntityWriter(transaction);
        entities.lock(touched);
        FactWriter facts = new FactWriter(transaction);
        Map<RelationType, Set<String>> losingFacts = facts.supportedBy(articles);
        transaction.run(DELETE_MENTIONS, Rows.ids(articles));
        Change factChange = facts.write(articles, losingFacts, contributions);
        Change entityChange = entities.write(losing, contributions);
        transaction.run(WRITE_MENTIONS, Map.of("rows", mentions(contributions)));
        return new Changes(entityChange, factChange);
    }

    private static List<Map<String, Object>> mentions(Contributions contributions) {
        return contributions.articles().stream()
                .flatMap(article -> ArticleRecords.mentions(article).stream())
                .toList();
    }

    private record Changes(Change entities, Change facts) {}
}
