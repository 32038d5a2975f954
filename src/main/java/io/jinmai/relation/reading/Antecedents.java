package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What references may mean: the nearest name of the kind before them in the sentence, else the first such name of a sentence shortly
 * before (its subject, as a rule), else the one named most so far. For one article, read from its start.
 */
final class Antecedents {
    /** References over more sentences than this are rare in news. */
    private static final int REACH = 3;

    private final Deque<List<Element>> before = new ArrayDeque<>();
    private final Map<EntityType, Map<String, Integer>> counts = new HashMap<>();
    private List<Element> current = List.of();

    void startSentence(List<Element> names) {
        current = new ArrayList<>(names);
    }

    void endSentence(List<Element> elements) {
        for (Element element : elements) {
            if (element instanceof Element.Named named) {
                counts.computeIfAbsent(named.type(), type -> new HashMap<>()).merge(named.entityId(), 1, Integer::sum);
            }
        }
        before.addFirst(List.copyOf(elements));
        if (before.size() > REACH) {
            before.removeLast();
        }
    }

    Optional<String> of(EntityType type, int position) {
        Element.Named nearest = null;
        for (Element element : current) {
            if (element instanceof Element.Named named
                    && named.type() == type
                    && named.end() <= position
                    && (nearest == null || named.start() > nearest.start())) {
                nearest = named;
            }
        }
        if (nearest != null) {
            return Optional.of(nearest.entityId());
        }
        return firstOfEarlier(type).or(() -> mostNamed(type));
    }

    private Optional<String> firstOfEarlier(EntityType type) {
        for (List<Element> elements : before) {
            for (Element element : elements) {
                if (element instanceof Element.Named named && named.type() == type) {
                    return Optional.of(named.entityId());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> mostNamed(EntityType type) {
        return counts.getOrDefault(type, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
