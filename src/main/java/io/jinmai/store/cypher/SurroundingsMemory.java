package io.jinmai.store.cypher;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands near names, remembered from one transaction to the next: a name that thousands of articles use would otherwise be looked
 * through each time. It holds as long as the digest at the name is the one under which it was remembered ({@link NearDigest}), so it does
 * not matter who else writes, or whether a transaction that put something down here ends well. Thread-safe.
 */
final class SurroundingsMemory {
    /** 80 MB. */
    static final int MOST_KEYS = 20_000_000;

    private final int mostKeys;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Remembered> names = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private long size;

    /** @param mostKeys with more keys, those of each name counted, all is forgotten */
    SurroundingsMemory(int mostKeys) {
        this.mostKeys = mostKeys;
    }

    /** @param keys the numbers of the keys that stand near a name, ascending */
    private record Remembered(long digest, int[] keys) {}

    /** Whether it is known what stands near the name, at which this digest is. */
    synchronized boolean holds(String name, long digest) {
        Remembered remembered = names.get(name);
        return remembered != null && remembered.digest() == digest;
    }

    /** Whether it has been asked about the name before. */
    synchronized boolean isAskedAgain(String name) {
        return !asked.add(name);
    }

    /**
     * Of each name that is remembered those of the keys that stand near it; the other names are left out.
     *
     * @param digests those at the names
     */
    synchronized Map<String, Set<String>> standing(NearKeys question, Map<String, Long> digests) {
        Map<Integer, String> sought = new HashMap<>();
        question.keys().forEach(key -> {
            Integer number = numbers.get(key);
            if (number != null) {
                sought.put(number, key);
            }
        });
        Map<String, Set<String>> standing = new HashMap<>();
        for (String name : question.names()) {
            if (holds(name, digests.getOrDefault(name, NearDigest.NOTHING))) {
                standing.put(name, common(sought, names.get(name).keys()));
            }
        }
        return standing;
    }

    private static Set<String> common(Map<Integer, String> sought, int[] keys) {
        Set<String> common = new HashSet<>();
        if (keys.length < sought.size()) {
            Arrays.stream(keys).mapToObj(sought::get).filter(Objects::nonNull).forEach(common::add);
        } else {
            sought.forEach((number, key) -> {
                if (Arrays.binarySearch(keys, number) >= 0) {
                    common.add(key);
                }
            });
        }
        return common;
    }

    /** Remembers all that stands near a name. */
    synchronized void put(String name, long digest, Collection<String> keys) {
        put(name, new Remembered(digest, numbered(keys)));
    }

    /**
     * Takes down that a use more of a name has come, or several.
     *
     * @param before the digest without them
     * @param after the digest with them
     * @param keys what stands near them
     */
    synchronized void add(String name, long before, long after, Collection<String> keys) {
        if (holds(name, before)) {
            int[] all = IntStream.concat(Arrays.stream(names.get(name).keys()), Arrays.stream(numbered(keys)))
                    .sorted()
                    .distinct()
                    .toArray();
            put(name, new Remembered(after, all));
        }
    }

    private void put(String name, Remembered remembered) {
        Remembered former = names.put(name, remembered);
        size += remembered.keys().length - (former == null ? 0 : former.keys().length);
        if (size > mostKeys) {
            names.clear();
            numbers.clear();
            asked.clear();
            size = 0;
        }
    }

    private int[] numbered(Collection<String> keys) {
        return keys.stream()
                .mapToInt(key -> numbers.computeIfAbsent(key, k -> numbers.size()))
                .sorted()
                .distinct()
                .toArray();
    }
}
