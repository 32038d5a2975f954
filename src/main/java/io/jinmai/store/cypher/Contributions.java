package io.jinmai.store.cypher;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.RelationType;
import io.jinmai.store.FactIdentity;
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
    private final Map<RelationType, SortedMap<String, NewFact>> facts = new EnumMap<>(RelationType.class);
    private final List<Map<String, Object>> mentions = new ArrayList<>();

    /** A fact with the ends its relationship would have. */
    record NewFact(FactIdentity identity, FactState state) {
        NewFact join(NewFact other) {
            return new NewFact(identity, state.join(other.state));
        }
    }

    /**
     * @param coming articles that bring all they say
     * @param moves articles that bring what they say otherwise than before
     * @throws IllegalArgumentException if one entity id stands for two kinds
     */
    static Contributions of(Collection<ArticleGraph> coming, Collection<ArticleMove> moves) {
        Contributions contributions = new Contributions();
        coming.forEach(article -> contributions.add(article.article().id(), article.entities(), article.facts()));
        moves.forEach(move -> contributions.add(move.now().article().id(), move.gainedEntities(), move.gainedFacts()));
        return contributions;
    }

    private void add(String article, List<Entity> named, List<Fact> stated) {
        named.forEach(entity -> entities.merge(entity.id(), EntityState.of(entity), EntityState::join));
        for (Fact fact : stated) {
            FactIdentity identity = FactIdentity.of(fact);
            facts.computeIfAbsent(fact.type(), type -> new TreeMap<>())
                    .merge(identity.id(), new NewFact(identity, FactState.of(article, fact, identity)), NewFact::join);
        }
        if (!named.isEmpty()) {
            mentions.add(Map.of(
                    "article",
                    article,
                    "mentions",
                    named.stream().map(ArticleRecords::toMention).toList()));
        }
    }

    /** Entities by id. */
    SortedMap<String, EntityState> entities() {
        return entities;
    }

    /** Facts of a type by id. */
    SortedMap<String, NewFact> facts(RelationType type) {
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

    /** For each {@code article} its {@code mentions}: each {@code entity} and the {@code properties}. */
    List<Map<String, Object>> mentions() {
        return mentions;
    }
}
