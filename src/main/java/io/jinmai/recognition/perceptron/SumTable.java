package io.jinmai.recognition.perceptron;

/**
 * Keeps rows of scores by key, as many as there is room for: of the keys that fall on one pair of places the last two stay. With a single
 * place two frequent keys would drive each other out again and again. For one thread.
 */
final class SumTable {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[][] rows;
    private final int shift;
    private final int from;
    private final int width;

    /**
     * @param bits the table keeps two to the power of this many rows
     * @param from the first score of a row that may be other than 0
     * @param width scores of a row
     */
    SumTable(int bits, int from, int width) {
        this.keys = new long[1 << bits];
        this.rows = new int[1 << bits][];
        this.shift = Long.SIZE - bits;
        this.from = from;
        this.width = width;
    }

    /** The row of a key, or null where it is not kept. */
    int[] find(long key) {
        int at = at(key);
        if (keys[at] == key) {
            return rows[at];
        }
        int second = at ^ 1;
        return keys[second] == key ? rows[second] : null;
    }

    /** The row of a key that is not kept, which the caller overwrites. What is in its place moves to the other one of the pair. */
    int[] enter(long key) {
        int at = at(key);
        if (rows[at] == null) {
            rows[at] = new int[width];
        } else {
            int second = at ^ 1;
            int[] driven = rows[second] == null ? new int[width] : rows[second];
            keys[second] = keys[at];
            rows[second] = rows[at];
            rows[at] = driven;
        }
        keys[at] = key;
        return rows[at];
    }

    int width() {
        return width;
    }

    /** Whether the scores are 0 wherever those of a row are. */
    boolean fits(int[] scores) {
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] != 0 && (i < from || i >= width)) {
                return false;
            }
        }
        return true;
    }

    /** By multiplicative hashing (Knuth, "The Art of Computer Programming" 3, 6.4). */
    private int at(long key) {
        return (int) (key * MULTIPLIER >>> shift);
    }
}
