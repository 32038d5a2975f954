package io.jinmai.store.cypher;

import io.jinmai.graph.RelationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What some articles bring to the graph together, before it meets the graph. */
final class Contributions {
    private final SortedMap<String, EntityState> entities = new TreeMap<>();
    private final Map<RelationType, SortedMap<String, SupportedFact>> facts = new EnumMap<>(RelationType.class);
    private final List<Map<String, Object>> mentions = new ArrayList<>();
    private final List<Map<String, Object>> changedMentions = new ArrayList<>();

    /**
     * @param coming articles that bring all they say
     * @param moves articles that bring what they say otherwise than before
     * @throws IllegalArgumentException if one entity id stands for two kinds
     */
    static Contributions of(Collection<ResolvedArticle> coming, Collection<ArticleMove> moves) {
        Contributions contributions = new Contributions();
        coming.forEach(article -> contributions.add(
                article.id(), article.mentions(), article.facts().values()));
        for (ArticleMove move : moves) {
            contributions.add(move.article(), move.gainedMentions(), move.gainedFacts());
            addRows(contributions.changedMentions, move.article(), move.changedMentions());
        }
        return contributions;
    }

    private void add(String article, List<ArticleMention> named, Collection<SupportedFact> stated) {
        for (ArticleMention mention : named) {
            EntityState state = EntityState.of(mention.entity());
            entities.merge(state.id(), state, EntityState::join);
        }
        for (SupportedFact fact : stated) {
            facts.computeIfAbsent(fact.type(), type -> new TreeMap<>())
                    .merge(fact.identity().id(), fact, SupportedFact::plus);
        }
        addRows(mentions, article, named);
    }

    private static void addRows(List<Map<String, Object>> rows, String article, List<ArticleMention> mentions) {
        if (!mentions.isEmpty()) {
            rows.add(Map.of(
                    "article",
                    article,
                    "mentions",
                    mentions.stream().map(ArticleMention::toRow).toList()));
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
