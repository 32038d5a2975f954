package io.jinmai.store.cypher;

import io.jinmai.resolution.identity.NameUse;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What names have come to stand near, or stand near no more, once some uses go and others come. What another use in the graph stands near
 * as well has not changed; in a large graph that is nearly all of it.
 */
final class SurroundingsChange {
    private final Map<String, Set<String>> changed;

    private SurroundingsChange(Map<String, Set<String>> changed) {
        this.changed = changed;
    }

    /**
     * @param book no longer with the uses that go, and not yet with those that come
     * @param names those of which to tell
     */
    static SurroundingsChange of(
            NameBook book, Set<String> names, Collection<NameUse> gone, Collection<NameUse> added) {
        Map<String, Set<String>> changed = near(names, gone);
        near(names, added).forEach((name, keys) -> changed.merge(name, keys, SurroundingsChange::inOneOnly));
        List<NearKeys> questions = changed.entrySet().stream()
                .map(near -> new NearKeys(List.of(near.getKey()), near.getValue()))
                .toList();
        book.surroundings(questions)
                .forEach((name, standing) -> changed.get(name).removeAll(standing));
        return new SurroundingsChange(changed);
    }

    /** What one of the names has come to stand near, or stands near no more. */
    SortedSet<String> of(Collection<String> names) {
        SortedSet<String> keys = new TreeSet<>();
        names.forEach(name -> keys.addAll(changed.getOrDefault(name, Set.of())));
        return keys;
    }

    private static Map<String, Set<String>> near(Set<String> names, Collection<NameUse> uses) {
        return NearKeys.byName(uses.stream().filter(use -> names.contains(use.name())));
    }

    private static Set<String> inOneOnly(Set<String> some, Set<String> others) {
        Set<String> either = new HashSet<>(some);
        either.addAll(others);
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        either.removeAll(both);
        return either;
    }
}
