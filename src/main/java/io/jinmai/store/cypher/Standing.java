package io.jinmai.store.cypher;

import io.jinmai.resolution.identity.NameUse;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * That a name stands for a fuller one.
 *
 * @param name key of the name
 * @param fuller key of the fuller one
 */
record Standing(String name, String fuller) implements Comparable<Standing> {
    private static final Comparator<Standing> BY_NAMES =
            Comparator.comparing(Standing::name).thenComparing(Standing::fuller);

    /** By how many uses more, or fewer, each is told once some uses are gone and others added; those told by as many as before are left out. */
    static SortedMap<Standing, Integer> changes(Collection<NameUse> gone, Collection<NameUse> added) {
        SortedMap<Standing, Integer> changes = new TreeMap<>();
        gone.forEach(use -> count(changes, use, -1));
        added.forEach(use -> count(changes, use, 1));
        changes.values().removeIf(change -> change == 0);
        return changes;
    }

    private static void count(SortedMap<Standing, Integer> changes, NameUse use, int change) {
        use.shorter().forEach(shorter -> changes.merge(new Standing(shorter, use.name()), change, Integer::sum));
    }

    /** As a row that says by how many uses more the name stands for the fuller one. */
    Map<String, Object> toRow(int change) {
        return Map.of("name", name, "fuller", fuller, "change", change);
    }

    @Override
    public int compareTo(Standing other) {
        return BY_NAMES.compare(this, other);
    }
}
