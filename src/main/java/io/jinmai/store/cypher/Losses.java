package io.jinmai.store.cypher;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.RelationType;
import io.jinmai.store.FactIdentity;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What articles said and say no longer, or otherwise. An entity that thousands of articles name is not worked out anew for each of them
 * that is corrected: what another article says as well is not lost.
 */
final class Losses {
    private static final String MENTIONED = Statements.one("load/mentioned-entities");
    private static final String SUPPORTED = Statements.one("load/supported-facts");
    private static final String BEARING = Statements.one("load/entities-that-lose");

    private final SortedMap<String, SortedSet<String>> mentions = new TreeMap<>();
    private final Set<Map<String, Object>> contributions = new HashSet<>();
    private final Map<RelationType, SortedMap<String, Set<String>>> facts = new EnumMap<>(RelationType.class);
    private final SortedSet<String> ends = new TreeSet<>();

    /**
     * Read before anything is written.
     *
     * @param leaving articles whose former text, as it stands in the graph, no longer counts
     * @param coming what articles, some of them among those, say from now on
     * @param moves further articles
     */
    static Losses of(
            CypherTransaction transaction,
            Set<String> leaving,
            Collection<ArticleGraph> coming,
            Collection<ArticleMove> moves) {
        Losses losses = new Losses();
        if (!leaving.isEmpty()) {
            losses.readMentions(transaction, leaving, coming);
            losses.readFacts(transaction, leaving);
        }
        moves.forEach(losses::add);
        return losses;
    }

    private void readMentions(CypherTransaction transaction, Set<String> leaving, Collection<ArticleGraph> coming) {
        Set<List<Object>> kept = contributions(leaving, coming);
        for (List<Object> row : transaction.run(MENTIONED, Rows.ids(leaving)).rows()) {
            mention((String) row.get(0), (String) row.get(1));
            if (!kept.contains(row)) {
                contributions.add(Map.of("id", row.get(1), "contribution", row.get(3)));
            }
        }
    }

    private static Set<List<Object>> contributions(Set<String> articles, Collection<ArticleGraph> graphs) {
        Set<List<Object>> contributions = new HashSet<>();
        for (ArticleGraph article : graphs) {
            String id = article.article().id();
            if (articles.contains(id)) {
                article.entities()
                        .forEach(entity -> contributions.add(List.of(
                                id,
                                entity.id(),
                                entity.type().label(),
                                EntityRecords.toContribution(EntityState.of(entity)))));
            }
        }
        return contributions;
    }

    private void readFacts(CypherTransaction transaction, Set<String> leaving) {
        transaction
                .run(SUPPORTED, Rows.ids(leaving))
                .rows()
                .forEach(row ->
                        fact((String) row.get(0), RelationType.valueOf((String) row.get(1)), (String) row.get(2)));
    }

    private void add(ArticleMove move) {
        String article = move.former().article().id();
        for (Entity entity : move.lostEntities()) {
            mention(article, entity.id());
            contributions.add(
                    Map.of("id", entity.id(), "contribution", EntityRecords.toContribution(EntityState.of(entity))));
        }
        for (Fact fact : move.lostFacts()) {
            fact(article, fact.type(), FactIdentity.of(fact).id());
            ends.add(fact.from());
            ends.add(fact.to());
        }
    }

    private void mention(String article, String entity) {
        mentions.computeIfAbsent(article, id -> new TreeSet<>()).add(entity);
    }

    private void fact(String article, RelationType type, String id) {
        facts.computeIfAbsent(type, t -> new TreeMap<>())
                .computeIfAbsent(id, i -> new TreeSet<>())
                .add(article);
    }

    /** Ids of all entities that are named less or otherwise, and of those between which a fact has less support. */
    SortedSet<String> entities() {
        SortedSet<String> entities = new TreeSet<>(ends);
        mentions.values().forEach(entities::addAll);
        return entities;
    }

    /** The mentions that go: a row for each {@code article}, with the ids of its {@code entities}. */
    List<Map<String, Object>> mentions() {
        return mentions.entrySet().stream()
                .map(entry ->
                        Map.<String, Object>of("article", entry.getKey(), "entities", List.copyOf(entry.getValue())))
                .toList();
    }

    /** By id of the facts of a type the articles that support them no longer, or otherwise. */
    SortedMap<String, Set<String>> facts(RelationType type) {
        return facts.getOrDefault(type, new TreeMap<>());
    }

    /** The entities that lose something that no article says any more; asked once the mentions are deleted. */
    Set<String> bearing(CypherTransaction transaction) {
        return contributions.isEmpty()
                ? Set.of()
                : Set.copyOf(Rows.strings(transaction.run(BEARING, Map.of("rows", List.copyOf(contributions)))));
    }
}
