package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.NameUse;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** By how many uses of names something is told. What is told by none is left out. */
final class UseCounts {
    private UseCounts() {}

    /**
     * By how many uses more, or fewer, each thing is told once some uses are gone and others added.
     *
     * @param told what a use tells
     */
    static <T> SortedMap<T, Integer> changes(
            Collection<NameUse> gone, Collection<NameUse> added, Function<NameUse, ? extends Collection<T>> told) {
        SortedMap<T, Integer> changes = new TreeMap<>();
        gone.forEach(use -> told.apply(use).forEach(thing -> changes.merge(thing, -1, Integer::sum)));
        added.forEach(use -> told.apply(use).forEach(thing -> changes.merge(thing, 1, Integer::sum)));
        changes.values().removeIf(change -> change == 0);
        return changes;
    }

    /** The counts once they have changed. */
    static <T> SortedMap<T, Integer> after(SortedMap<T, Integer> counts, SortedMap<T, Integer> changes) {
        SortedMap<T, Integer> after = new TreeMap<>(counts);
        changes.forEach((thing, change) -> after.merge(thing, change, Integer::sum));
        after.values().removeIf(count -> count == 0);
        return after;
    }
}
