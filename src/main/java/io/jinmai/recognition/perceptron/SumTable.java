package io.jinmai.recognition.perceptron;

/** Keeps rows of scores by key, as many as there is room for: of two keys that fall on one place the later one stays. For one thread. */
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
        return keys[at] == key ? rows[at] : null;
    }

    /** The row of a key, which the caller overwrites. */
    int[] enter(long key) {
        int at = at(key);
        keys[at] = key;
        if (rows[at] == null) {
            rows[at] = new int[width];
        }
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
