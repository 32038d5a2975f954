package io.jinmai.store.cypher.writing;

import io.jinmai.graph.RelationType;
import io.jinmai.store.cypher.article.ArticleMove;
import io.jinmai.store.cypher.database.Parallel;
import io.jinmai.store.cypher.record.ArticleMention;
import io.jinmai.store.cypher.record.EntityState;
import io.jinmai.store.cypher.record.ResolvedArticle;
import io.jinmai.store.cypher.record.SupportedFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What some articles bring to the graph together, before it meets the graph. */
final class Contributions {
    private final SortedMap<String, EntityState> entities = new TreeMap<>();
    private final Map<RelationType, SortedMap<String, SupportedFact>> facts;
    private final List<Map<String, Object>> mentions;
    private final List<Map<String, Object>> changedMentions;

    private Contributions(
            Map<RelationType, SortedMap<String, SupportedFact>> facts,
            List<Map<String, Object>> mentions,
            List<Map<String, Object>> changedMentions) {
        this.facts = facts;
        this.mentions = mentions;
        this.changedMentions = changedMentions;
    }

    /**
     * @param coming articles that bring all they say
     * @param moves articles that bring what they say otherwise than before
     * @throws IllegalArgumentException if one entity id stands for two kinds
     */
    static Contributions of(Collection<ResolvedArticle> coming, Collection<ArticleMove> moves) {
        Stream<SupportedFact> brought = coming.stream().flatMap(article -> article.facts().values().stream());
        Stream<SupportedFact> gained = moves.stream().flatMap(move -> move.gainedFacts().stream());
        List<Map<String, Object>> mentions =
                new ArrayList<>(rows(Parallel.map(coming, article -> row(article.id(), article.mentions()))));
        mentions.addAll(rows(Parallel.map(moves, move -> row(move.article(), move.gainedMentions()))));
        Contributions contributions = new Contributions(
                SupportedFact.together(Stream.concat(brought, gained).toList()),
                mentions,
                rows(Parallel.map(moves, move -> row(move.article(), move.changedMentions()))));
        coming.forEach(article -> contributions.add(article.mentions()));
        moves.forEach(move -> contributions.add(move.gainedMentions()));
        return contributions;
    }

    /** Empty for an article without such mentions. */
    private static Map<String, Object> row(String article, List<ArticleMention> mentions) {
        return mentions.isEmpty()
                ? Map.of()
                : Map.of(
                        "article",
                        article,
                        "mentions",
                        mentions.stream().map(ArticleMention::toRow).toList());
    }

    private static List<Map<String, Object>> rows(List<Map<String, Object>> ofArticles) {
        return ofArticles.stream().filter(row -> !row.isEmpty()).toList();
    }

    private void add(List<ArticleMention> named) {
        for (ArticleMention mention : named) {
            EntityState state = EntityState.of(mention.entity());
            entities.merge(state.id(), state, EntityState::join);
        }
    }

    /** Entities by id. */
    SortedMap<String, EntityState> entities() {
        return entities;
    }

    /** Facts of a type by id. */
    SortedMap<String, SupportedFact> facts(RelationType type) {
        return facts.getOrDefault(type, new TreeMap<>());
    }

    /** The entities that are named, and those that the facts are between. */
    SortedSet<String> concerned() {
        SortedSet<String> concerned = new TreeSet<>(entities.keySet());
        facts.values()
                .forEach(some -> some.values().forEach(fact -> {
                    concerned.add(fact.identity().from());
                    concerned.add(fact.identity().to());
                }));
        return concerned;
    }

    /** For each {@code article} its {@code mentions} that are not there: each {@code entity} and the {@code properties}. */
    List<Map<String, Object>> mentions() {
        return mentions;
    }

    /** Likewise those that are there, with the properties they have from now on. */
    List<Map<String, Object>> changedMentions() {
        return changedMentions;
    }
}
