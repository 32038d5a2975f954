package io.jinmai.store.cypher.identity;

import io.jinmai.resolution.identity.NameUse;
import io.jinmai.store.Sha256;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Near how many uses of a name each key stands. Keys are told apart by the first eight bytes of their SHA-256: of ten million, two are
 * alike once in 370,000 times. Immutable.
 */
final class NearCounts {
    /** Numbers of keys, ascending. */
    private final long[] keys;

    /** As many as keys, none of them 0. */
    private final int[] uses;

    private NearCounts(long[] keys, int[] uses) {
        this.keys = keys;
        this.uses = uses;
    }

    /** @param uses by key, none of them 0 */
    static NearCounts of(Map<String, Integer> uses) {
        return of(uses, NearCounts::number);
    }

    private static NearCounts of(Map<String, Integer> uses, ToLongFunction<String> number) {
        Map<Long, Integer> sorted = new TreeMap<>();
        uses.forEach((key, count) -> sorted.put(number.applyAsLong(key), count));
        return new NearCounts(
                sorted.keySet().stream().mapToLong(Long::longValue).toArray(),
                sorted.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** Of each name those of its uses near which something stands. */
    static Map<String, NearCounts> byName(Collection<NameUse> uses) {
        Map<String, Map<String, Integer>> near = new HashMap<>();
        uses.forEach(use -> use.near()
                .forEach(key -> near.computeIfAbsent(use.name(), name -> new HashMap<>())
                        .merge(key, 1, Integer::sum)));
        // Of an article most names stand near the same.
        Map<String, Long> numbers = new HashMap<>();
        Map<String, NearCounts> counts = new HashMap<>();
        near.forEach((name, keys) ->
                counts.put(name, of(keys, key -> numbers.computeIfAbsent(key, NearCounts::number))));
        return counts;
    }

    /** By which a key is told from others. */
    static long number(String key) {
        return ByteBuffer.wrap(Sha256.of(key)).getLong();
    }

    /** How many keys stand near. */
    int size() {
        return keys.length;
    }

    /** Whether the key of this number ({@link #number}) stands near a use. */
    boolean has(long number) {
        return Arrays.binarySearch(keys, number) >= 0;
    }

    NearCounts plus(NearCounts others) {
        return combined(others, 1);
    }

    /** @param others each of them counted here */
    NearCounts minus(NearCounts others) {
        return combined(others, -1);
    }

    private NearCounts combined(NearCounts others, int sign) {
        long[] allKeys = new long[keys.length + others.keys.length];
        int[] allUses = new int[allKeys.length];
        int size = 0;
        int here = 0;
        int there = 0;
        while (here < keys.length || there < others.keys.length) {
            boolean isHere = there == others.keys.length || here < keys.length && keys[here] <= others.keys[there];
            boolean isThere = here == keys.length || there < others.keys.length && others.keys[there] <= keys[here];
            long key = isHere ? keys[here] : others.keys[there];
            int count = (isHere ? uses[here++] : 0) + (isThere ? sign * others.uses[there++] : 0);
            if (count != 0) {
                allKeys[size] = key;
                allUses[size++] = count;
            }
        }
        return new NearCounts(Arrays.copyOf(allKeys, size), Arrays.copyOf(allUses, size));
    }
}
