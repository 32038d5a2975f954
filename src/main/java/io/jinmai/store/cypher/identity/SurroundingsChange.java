package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.NameUse;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the meanings of names have come to stand near, or stand near no more, once some uses go and others come. What another use in the
 * graph stands near as well has not changed; in a large graph that is nearly all of it. Of a meaning that is new to a name, or is lost to
 * it, all counts that it stands near.
 */
final class SurroundingsChange {
    private final Map<String, Set<String>> changed;
    private final Map<String, Set<String>> whole;

    /**
     * @param changed by name what it has come to stand near, or stands near no more
     * @param whole by name all that it stood near before or stands near now
     */
    private SurroundingsChange(Map<String, Set<String>> changed, Map<String, Set<String>> whole) {
        this.changed = changed;
        this.whole = whole;
    }

    /** @param surroundings no longer with the uses that go, and not yet with those that come */
    static SurroundingsChange of(
            Surroundings surroundings, Collection<Rivals> rivals, Collection<NameUse> gone, Collection<NameUse> added) {
        Set<String> all = names(rivals.stream().map(Rivals::all));
        Map<String, Set<String>> changed = near(all, gone);
        near(all, added).forEach((name, keys) -> changed.merge(name, keys, SurroundingsChange::inOneOnly));
        List<NearKeys> questions = changed.entrySet().stream()
                .map(near -> new NearKeys(List.of(near.getKey()), near.getValue()))
                .toList();
        surroundings.of(questions).forEach((name, standing) -> changed.get(name).removeAll(standing));
        return new SurroundingsChange(
                changed, whole(surroundings, names(rivals.stream().map(Rivals::cameOrWent)), gone, added));
    }

    private static Map<String, Set<String>> whole(
            Surroundings surroundings, Set<String> names, Collection<NameUse> gone, Collection<NameUse> added) {
        Map<String, Set<String>> whole = new HashMap<>(surroundings.all(names));
        List.of(gone, added)
                .forEach(uses -> near(names, uses)
                        .forEach((name, keys) -> whole.computeIfAbsent(name, n -> new HashSet<>())
                                .addAll(keys)));
        return whole;
    }

    /** What a use of the name has to stand near for it to mean another than before. */
    SortedSet<String> deciding(Rivals rivals) {
        SortedSet<String> keys = new TreeSet<>();
        rivals.all().forEach(name -> keys.addAll(changed.getOrDefault(name, Set.of())));
        rivals.cameOrWent().forEach(name -> keys.addAll(whole.getOrDefault(name, Set.of())));
        return keys;
    }

    private static Set<String> names(Stream<SortedSet<String>> sets) {
        return sets.flatMap(Set::stream).collect(Collectors.toSet());
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
