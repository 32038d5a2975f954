package io.jinmai.store.cypher;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A question about what stands near names.
 *
 * @param names whose uses are looked at
 * @param keys those that are asked about
 */
record NearKeys(Collection<String> names, Set<String> keys) {
    boolean isEmpty() {
        return names.isEmpty() || keys.isEmpty();
    }

    Map<String, Object> toRow() {
        Map<String, Boolean> asked = keys.stream().collect(Collectors.toMap(Function.identity(), key -> true));
        return Map.of("names", List.copyOf(names), "keys", asked);
    }
}
