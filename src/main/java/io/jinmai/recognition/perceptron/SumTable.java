package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/** Keeps rows of scores by key, as many as there is room for: of two keys that fall on one place the later one stays. For one thread. */
final class SumTable {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[][] rows;
    private final int shift;
    private final int width;

    /**
     * @param bits the table keeps two to the power of this many rows
     * @param width scores of a row
     */
    SumTable(int bits, int width) {
        this.keys = new long[1 << bits];
        this.rows = new int[1 << bits][];
        this.shift = Long.SIZE - bits;
        this.width = width;
    }

    /** The row of a key, or null where it is not kept. */
    int[] find(long key) {
        int at = at(key);
        return keys[at] == key ? rows[at] : null;
    }

    /** A row of zeros for a key, which the caller fills. */
    int[] enter(long key) {
        int at = at(key);
        keys[at] = key;
        if (rows[at] == null) {
            rows[at] = new int[width];
        } else {
            Arrays.fill(rows[at], 0);
        }
        return rows[at];
    }

    /** By multiplicative hashing (Knuth, "The Art of Computer Programming" 3, 6.4). */
    private int at(long key) {
        return (int) (key * MULTIPLIER >>> shift);
    }
}
