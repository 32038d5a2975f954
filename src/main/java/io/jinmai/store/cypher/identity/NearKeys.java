package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.NameUse;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question about what stands near names.
 *
 * @param names whose uses are looked at
 * @param keys those that are asked about
 */
record NearKeys(Collection<String> names, Set<String> keys) {
    /** What stands near the uses of each name; nothing of names near which nothing does. */
    static Map<String, Set<String>> byName(Stream<NameUse> uses) {
        Map<String, Set<String>> near = new HashMap<>();
        uses.filter(use -> !use.near().isEmpty())
                .forEach(use -> near.computeIfAbsent(use.name(), name -> new HashSet<>())
                        .addAll(use.near()));
        return near;
    }

    /** Those of the questions that ask something, as a statement takes them. */
    static List<Map<String, Object>> rows(Collection<NearKeys> questions) {
        return questions.stream()
                .filter(question ->
                        !question.names().isEmpty() && !question.keys().isEmpty())
                .map(NearKeys::toRow)
                .toList();
    }

    private Map<String, Object> toRow() {
        Map<String, Boolean> asked = keys.stream().collect(Collectors.toMap(Function.identity(), key -> true));
        return Map.of("names", List.copyOf(names), "keys", asked);
    }
}
