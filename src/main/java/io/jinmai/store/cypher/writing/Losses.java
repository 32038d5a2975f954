package io.jinmai.store.cypher.writing;

import io.jinmai.graph.Entity;
import io.jinmai.graph.RelationType;
import io.jinmai.store.cypher.article.ArticleMove;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.cypher.record.ArticleMention;
import io.jinmai.store.cypher.record.GraphRecords;
import io.jinmai.store.cypher.record.ResolvedArticle;
import io.jinmai.store.cypher.record.SupportedFact;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What articles said and say no longer, or otherwise. An entity that thousands of articles name is not worked out anew for each of them
 * that is corrected: what another article says as well is not lost.
 */
final class Losses {
    private static final String BEARING = Statements.one("load/entities-that-lose");

    private final SortedMap<String, SortedSet<String>> mentions = new TreeMap<>();
    private final Set<Map<String, Object>> contributions = new HashSet<>();
    private final Map<RelationType, SortedMap<String, SupportedFact>> facts;

    private Losses(Map<RelationType, SortedMap<String, SupportedFact>> facts) {
        this.facts = facts;
    }

    /**
     * @param leaving articles as they stand in the graph, whose former text no longer counts
     * @param coming what articles, some of them among those, say from now on
     * @param moves further articles
     */
    static Losses of(
            Collection<ResolvedArticle> leaving, Collection<ResolvedArticle> coming, Collection<ArticleMove> moves) {
        Stream<SupportedFact> taken = leaving.stream().flatMap(article -> article.facts().values().stream());
        Stream<SupportedFact> lost = moves.stream().flatMap(move -> move.lostFacts().stream());
        Losses losses =
                new Losses(SupportedFact.together(Stream.concat(taken, lost).toList()));
        Set<List<Object>> kept = kept(leaving, coming);
        leaving.forEach(article -> losses.add(article.id(), article.mentions(), kept));
        moves.forEach(move -> losses.add(move.article(), move.lostMentions(), Set.of()));
        return losses;
    }

    /** What articles that come in another text contribute as they do from now on. */
    private static Set<List<Object>> kept(Collection<ResolvedArticle> leaving, Collection<ResolvedArticle> coming) {
        Set<String> replaced = leaving.stream().map(ResolvedArticle::id).collect(Collectors.toSet());
        return coming.stream()
                .filter(article -> replaced.contains(article.id()))
                .flatMap(article ->
                        article.graph().entities().stream().map(entity -> contribution(article.id(), entity)))
                .collect(Collectors.toSet());
    }

    private static List<Object> contribution(String article, Entity entity) {
        return List.of(article, entity.id(), entity.type(), GraphRecords.contribution(entity));
    }

    /** @param kept contributions of articles that they make as before */
    private void add(String article, List<ArticleMention> named, Set<List<Object>> kept) {
        for (ArticleMention mention : named) {
            String id = mention.entity().id();
            mentions.computeIfAbsent(article, a -> new TreeSet<>()).add(id);
            List<Object> contribution = contribution(article, mention.entity());
            if (!kept.contains(contribution)) {
                contributions.add(Map.of("id", id, "contribution", contribution.get(contribution.size() - 1)));
            }
        }
    }

    /** Ids of all entities that are named less or otherwise, and of those between which a fact has less support. */
    SortedSet<String> entities() {
        SortedSet<String> entities = new TreeSet<>();
        mentions.values().forEach(entities::addAll);
        facts.values().stream().flatMap(some -> some.values().stream()).forEach(fact -> {
            entities.add(fact.identity().from());
            entities.add(fact.identity().to());
        });
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
