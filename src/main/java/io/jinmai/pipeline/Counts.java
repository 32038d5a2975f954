package io.jinmai.pipeline;

import java.util.Map;

/** Sums over counts by key. */
final class Counts {

    private Counts() {}

    static int total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static <K> void add(Map<K, Integer> sums, Map<K, Integer> counts) {
        counts.forEach((key, count) -> sums.merge(key, count, Integer::sum));
    }
}
