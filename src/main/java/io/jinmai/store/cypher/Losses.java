package io.jinmai.store.cypher;

import io.jinmai.graph.Entity;
import io.jinmai.graph.RelationType;
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
    private static final String BEARING = Statements.one("load/entities-that-lose");

    private final SortedMap<String, SortedSet<String>> mentions = new TreeMap<>();
    private final Set<Map<String, Object>> contributions = new HashSet<>();
    private final Map<RelationType, SortedMap<String, SupportedFact>> facts = new EnumMap<>(RelationType.class);
    private final SortedSet<String> ends = new TreeSet<>();

    /**
     * @param leaving articles as they stand in the graph, whose former text no longer counts
     * @param coming what articles, some of them among those, say from now on
     * @param moves further articles
     */
    static Losses of(
            Collection<ResolvedArticle> leaving, Collection<ResolvedArticle> coming, Collection<ArticleMove> moves) {
        Losses losses = new Losses();
        Set<List<Object>> kept = new HashSet<>();
        coming.forEach(article ->
                article.graph().entities().forEach(entity -> kept.add(contribution(article.id(), entity))));
        for (ResolvedArticle article : leaving) {
            losses.add(article.id(), article.mentions(), article.facts().values(), kept);
        }
        moves.forEach(move -> losses.add(move.article(), move.lostMentions(), move.lostFacts(), Set.of()));
        return losses;
    }

    private static List<Object> contribution(String article, Entity entity) {
        return List.of(article, entity.id(), entity.type(), EntityRecords.toContribution(EntityState.of(entity)));
    }

    /** @param kept contributions of articles that they make as before */
    private void add(
            String article, List<ArticleMention> named, Collection<SupportedFact> stated, Set<List<Object>> kept) {
        for (ArticleMention mention : named) {
            String id = mention.entity().id();
            mentions.computeIfAbsent(article, a -> new TreeSet<>()).add(id);
            List<Object> contribution = contribution(article, mention.entity());
            if (!kept.contains(contribution)) {
                contributions.add(Map.of("id", id, "contribution", contribution.get(contribution.size() - 1)));
            }
        }
        for (SupportedFact fact : stated) {
            facts.computeIfAbsent(fact.type(), type -> new TreeMap<>())
                    .merge(fact.identity().id(), fact, SupportedFact::plus);
            ends.add(fact.identity().from());
            ends.add(fact.identity().to());
        }
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

    /** By id of the facts of a type the support that goes. */
    SortedMap<String, SupportedFact> facts(RelationType type) {
        return facts.getOrDefault(type, new TreeMap<>());
    }

    /** The entities that lose something that no article says any more; asked once the mentions are deleted. */
    Set<String> bearing(CypherTransaction transaction) {
        return contributions.isEmpty()
                ? Set.of()
                : Set.copyOf(Rows.strings(transaction.run(BEARING, Map.of("rows", List.copyOf(contributions)))));
    }
}
