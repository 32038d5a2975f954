package io.jinmai.resolution.identity;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which names stand for which fuller ones: 青岭竹业 for 浙江青岭竹业有限公司, a former name for the present one. Immutable.
 */
public final class FullerNames {
    private static final Comparator<String> FULLEST_LAST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

    private final Map<String, SortedSet<String>> fuller;

    /** @param fuller by the key of a name the keys of those it stands for */
    public FullerNames(Map<String, ? extends Set<String>> fuller) {
        Map<String, SortedSet<String>> copy = new TreeMap<>();
        fuller.forEach((name, keys) -> copy.put(name, Collections.unmodifiableSortedSet(new TreeSet<>(keys))));
        this.fuller = copy;
    }

    /**
     * The names that a name may mean in the end: those it leads to that stand for no other. Of names that stand for each other, as
     * where two articles call each the former name of the other, the fullest counts.
     *
     * @return just the name itself if it stands for no other
     */
    public SortedSet<String> meanings(String name) {
        Set<String> reached = reached(name);
        SortedSet<String> ends = new TreeSet<>();
        Map<String, Set<String>> onward = new HashMap<>();
        reached.forEach(key -> onward.put(key, reached(key)));
        for (String key : reached) {
            boolean isEnd =
                    onward.get(key).stream().allMatch(next -> onward.get(next).contains(key));
            if (isEnd) {
                ends.add(onward.get(key).stream().max(FULLEST_LAST).orElseThrow());
            }
        }
        return ends;
    }

    /** The name and all that it leads to. */
    private Set<String> reached(String name) {
        Set<String> reached = new LinkedHashSet<>(Set.of(name));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : fuller.getOrDefault(open.pop(), Collections.emptySortedSet())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }
}
