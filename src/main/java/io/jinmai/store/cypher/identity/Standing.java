package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.NameUse;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * That a name stands for a fuller one.
 *
 * @param name key of the name
 * @param fuller key of the fuller one
 */
record Standing(String name, String fuller) implements Comparable<Standing> {
    private static final Comparator<Standing> BY_NAMES =
            Comparator.comparing(Standing::name).thenComparing(Standing::fuller);

    /** By how many uses more, or fewer, each is told once some uses are gone and others added. */
    static SortedMap<Standing, Integer> changes(Collection<NameUse> gone, Collection<NameUse> added) {
        return UseCounts.changes(gone, added, Standing::toldBy);
    }

    private static List<Standing> toldBy(NameUse use) {
        return use.shorter().stream()
                .map(shorter -> new Standing(shorter, use.name()))
                .toList();
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
