package io.jinmai.store.cypher.record;

import io.jinmai.graph.Entity;
import io.jinmai.graph.TextSpan;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * That an article mentions an entity, and the facts of it that the article supports: so each fact can be followed to all its articles
 * though it names but some.
 *
 * @param states ids of the facts that lead from the entity and that a sentence of the article states
 * @param implies ids of those that the article implies
 */
public record ArticleMention(Entity entity, SortedSet<String> states, SortedSet<String> implies) {

    /** @param facts of the article; each leads from one of the entities */
    static List<ArticleMention> of(Collection<Entity> entities, Collection<SupportedFact> facts) {
        Map<String, SortedSet<String>> states = new HashMap<>();
        Map<String, SortedSet<String>> implies = new HashMap<>();
        for (SupportedFact fact : facts) {
            (fact.isQuoted() ? states : implies)
                    .computeIfAbsent(fact.identity().from(), entity -> new TreeSet<>())
                    .add(fact.identity().id());
        }
        return entities.stream()
                .map(entity -> new ArticleMention(
                        entity,
                        states.getOrDefault(entity.id(), new TreeSet<>()),
                        implies.getOrDefault(entity.id(), new TreeSet<>())))
                .toList();
    }

    /** The id of the {@code entity}, and the {@code properties} of {@code MENTIONS} that leads to it. */
    public Map<String, Object> toRow() {
        return Map.of("entity", entity.id(), "properties", toProperties());
    }

    /** Where the entity is named, what the article says of it, and the facts, where there are any. */
    Map<String, Object> toProperties() {
        Map<String, Object> mention = new TreeMap<>();
        mention.put(
                "surfaces",
                entity.mentions().stream().map(TextSpan::text).distinct().toList());
        mention.put(
                "offsets",
                entity.mentions().stream()
                        .map(span -> span.start() + "-" + span.end())
                        .toList());
        mention.put("count", entity.mentions().size());
        mention.put("contribution", GraphRecords.contribution(entity));
        putIfAny(mention, "states", states);
        putIfAny(mention, "implies", implies);
        return mention;
    }

    private static void putIfAny(Map<String, Object> mention, String key, SortedSet<String> facts) {
        if (!facts.isEmpty()) {
            mention.put(key, List.copyOf(facts));
        }
    }
}
