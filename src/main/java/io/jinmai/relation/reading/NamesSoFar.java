package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What an article has named up to a sentence, and how often. For one article, read from its start. */
final class NamesSoFar {
    /** What an article is about is named more than once. */
    private static final int FEWEST = 3;

    /** How often each entity was named, the first named first, by the first {@link #counted} of all names: few articles ask. */
    private final Map<EntityType, Map<String, Integer>> counts = new HashMap<>();

    /** How each entity is called, by the same names. */
    private final Map<String, Set<String>> surfaces = new HashMap<>();

    private final List<NameInSentence> all = new ArrayList<>();
    private int counted;

    /** How many names stand before the section that is read. */
    private int beforeSection;

    void startSection() {
        beforeSection = all.size();
    }

    void add(List<NameInSentence> names) {
        all.addAll(names);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The entity of a type that was named most, of several the first, among those of which some name fits. */
    Optional<String> mostNamed(EntityType type, Predicate<String> fits) {
        count();
        return most(counts.getOrDefault(type, Map.of()), fits);
    }

    /** The same of the section that is read. */
    Optional<String> mostNamedOfSection(EntityType type, Predicate<String> fits) {
        count();
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (NameInSentence name : all.subList(beforeSection, all.size())) {
            if (name.element().type() == type) {
                uses.merge(name.element().entityId(), 1, Integer::sum);
            }
        }
        return most(uses, fits);
    }

    /** Whether an entity was named more than once and at least twice as often as any other of its type. */
    boolean isTheSubject(EntityType type, String entity) {
        count();
        Map<String, Integer> uses = counts.get(type);
        int most = uses.get(entity);
        int second = uses.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(entity))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return most >= FEWEST && most >= 2 * second;
    }

    private Optional<String> most(Map<String, Integer> uses, Predicate<String> fits) {
        String most = null;
        int greatest = 0;
        for (Map.Entry<String, Integer> entity : uses.entrySet()) {
            if (entity.getValue() > greatest
                    && surfaces.get(entity.getKey()).stream().anyMatch(fits)) {
                most = entity.getKey();
                greatest = entity.getValue();
            }
        }
        return Optional.ofNullable(most);
    }

    /** The entity of a type that was named last by a name that fits. */
    Optional<String> lastNamed(EntityType type, Predicate<String> fits) {
        for (int i = all.size() - 1; i >= 0; i--) {
            NameInSentence name = all.get(i);
            if (name.element().type() == type && fits.test(name.surface())) {
                return Optional.of(name.element().entityId());
            }
        }
        return Optional.empty();
    }

    private void count() {
        for (; counted < all.size(); counted++) {
            NameInSentence name = all.get(counted);
            counts.computeIfAbsent(name.element().type(), type -> new LinkedHashMap<>())
                    .merge(name.element().entityId(), 1, Integer::sum);
            surfaces.computeIfAbsent(name.element().entityId(), id -> new HashSet<>())
                    .add(name.surface());
        }
    }
}
