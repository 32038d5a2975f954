package io.jinmai.store.cypher.identity;

import io.jinmai.store.cypher.record.NearDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What stands near names, remembered from one transaction to the next: a name that thousands of articles use would otherwise be looked
 * through each time. It holds as long as the digest at the name is the one under which it was remembered ({@link NearDigest}), so it does
 * not matter who else writes, or whether a transaction that put something down here ends well. Thread-safe.
 */
public final class SurroundingsMemory {
    /** So many keys take 120 MB, or somewhat more where few stand near each name. */
    public static final int MOST_KEYS = 10_000_000;

    /** Names of which it is known that they have been asked about; some ten megabytes. */
    private static final int MOST_ASKED = 100_000;

    /** What a name and its entry take, in keys of 12 bytes. */
    private static final int OF_NAME = 16;

    private final int mostKeys;

    /** From the name longest out of use to the one just used. */
    private final Map<String, Remembered> names = new LinkedHashMap<>(16, 0.75f, true);

    private final Set<String> asked = new HashSet<>();
    private long size;

    /** @param mostKeys with more keys, those of each name counted, the names are forgotten that were not used for the longest time */
    public SurroundingsMemory(int mostKeys) {
        this.mostKeys = mostKeys;
    }

    private record Remembered(long digest, NearCounts near) {}

    /** Whether it is known what stands near the name, at which this digest is. */
    synchronized boolean holds(String name, long digest) {
        Remembered remembered = names.get(name);
        return remembered != null && remembered.digest() == digest;
    }

    /** Whether it has been asked about the name before, not too long ago. */
    synchronized boolean isAskedAgain(String name) {
        if (asked.size() == MOST_ASKED) {
            asked.clear();
        }
        return !asked.add(name);
    }

    /**
     * Of each name that is remembered those of the keys that stand near it; the other names are left out.
     *
     * @param digests those at the names
     */
    synchronized Map<String, Set<String>> standing(NearKeys question, Map<String, Long> digests) {
        Map<String, Long> sought = new HashMap<>();
        question.keys().forEach(key -> sought.put(key, NearCounts.number(key)));
        Map<String, Set<String>> standing = new HashMap<>();
        for (String name : question.names()) {
            if (holds(name, digests.getOrDefault(name, NearDigest.NOTHING))) {
                standing.put(name, near(sought, names.get(name).near()));
            }
        }
        return standing;
    }

    private static Set<String> near(Map<String, Long> sought, NearCounts near) {
        Set<String> keys = new HashSet<>();
        sought.forEach((key, number) -> {
            if (near.has(number)) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** Remembers all that stands near a name. */
    synchronized void put(String name, long digest, NearCounts near) {
        Remembered former = names.put(name, new Remembered(digest, near));
        size += size(near) - (former == null ? 0 : size(former.near()));
        for (Iterator<Remembered> oldest = names.values().iterator(); size > mostKeys; oldest.remove()) {
            size -= size(oldest.next().near());
        }
    }

    private static int size(NearCounts near) {
        return OF_NAME + near.size();
    }

    /**
     * Takes down that uses of a name have come.
     *
     * @param before the digest without them; with {@link NearDigest#NOTHING} the name is remembered from now on
     * @param after the digest with them
     * @param come what stands near them
     */
    synchronized void add(String name, long before, long after, NearCounts come) {
        if (before == NearDigest.NOTHING) {
            put(name, after, come);
        } else if (holds(name, before)) {
            put(name, after, names.get(name).near().plus(come));
        }
    }

    /**
     * Takes down that uses of a name are gone.
     *
     * @param before the digest with them
     * @param after the digest without them; with {@link NearDigest#NOTHING} the name is forgotten, as nothing stands near it
     * @param gone what stands near them
     */
    synchronized void take(String name, long before, long after, NearCounts gone) {
        if (!holds(name, before)) {
            return;
        }
        if (after == NearDigest.NOTHING) {
            size -= size(names.remove(name).near());
        } else {
            put(name, after, names.get(name).near().minus(gone));
        }
    }
}
