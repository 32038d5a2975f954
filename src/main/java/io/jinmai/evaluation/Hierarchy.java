package io.jinmai.evaluation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What stands above what, directly or through others. */
final class Hierarchy {
    private final Map<String, Set<String>> above = new HashMap<>();

    void add(String lower, String upper) {
        above.computeIfAbsent(lower, key -> new HashSet<>()).add(upper);
    }

    boolean isAbove(String upper, String lower) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(lower));
        while (!open.isEmpty()) {
            for (String next : above.getOrDefault(open.pop(), Set.of())) {
                if (next.equals(upper)) {
                    return true;
                }
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return false;
    }
}
