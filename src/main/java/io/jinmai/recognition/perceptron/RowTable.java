package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/**
 * Rows of {@link PackedScores} by key, one after the other, each without the numbers that are 0: most are, and a text waits for each line
 * of memory that it asks for. For one thread as long as rows are entered.
 */
final class RowTable {
    /** What {@link #find} finds where there is no row: one without scores. */
    static final int NONE = 0;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** How many numbers a row has, in bits; the rest of what tells where it is says where it starts. */
    private static final int COUNT_BITS = 8;

    private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

    /** Of a number in a row, for its place in the row; a row has up to 45 places. */
    private static final int PLACE_BITS = 6;

    private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;
    private static final long GREATEST = Long.MAX_VALUE >> PLACE_BITS;
    private static final int MOST_NUMBERS = 1 << Integer.SIZE - COUNT_BITS;

    /** Hash table: a key, and where its row is; 0 where the slot is free. */
    private final long[] slots;

    private final int shift;

    /** The first number is free, so that no row starts at 0. */
    private long[] numbers = new long[1 << 10];

    private int rows;
    private int start = 1;
    private int end = 1;

    /** @param bits the table has two to the power of this many slots, of which some must stay free */
    RowTable(int bits) {
        this.slots = new long[1 << bits];
        this.shift = Long.SIZE - bits;
    }

    /** Where the row of a key is. */
    int find(int key) {
        int at = at(key);
        long slot = slots[at];
        while (slot != 0 && (int) (slot >>> Integer.SIZE) != key) {
            at = at + 1 & slots.length - 1;
            slot = slots[at];
        }
        return (int) slot;
    }

    /** Adds to the row that is being made. */
    void append(int place, long scores) {
        if (end + COUNT_MASK > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        long left = scores;
        while (left != 0) {
            long step = Math.max(-GREATEST, Math.min(GREATEST, left));
            numbers[end++] = step << PLACE_BITS | place;
            left -= step;
        }
    }

    /** Keeps the row that was made under a key that has none. @return where it is */
    int enter(int key) {
        if (end > MOST_NUMBERS) {
            throw new IllegalArgumentException("a name model has too many weights");
        }
        int row = start << COUNT_BITS | end - start;
        int at = at(key);
        while (slots[at] != 0) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = (long) key << Integer.SIZE | row & 0xFFFFFFFFL;
        start = end;
        rows++;
        return row;
    }

    /** The first of a row's numbers. Who asks for it early makes the processor fetch the row while it goes on. */
    long firstOf(int row) {
        return numbers[row >>> COUNT_BITS];
    }

    /** Adds a row to scores of which the first character's start at {@code offset}. */
    void addTo(long[] scores, int offset, int row) {
        long[] all = numbers;
        int from = row >>> COUNT_BITS;
        for (int i = from, to = from + (row & COUNT_MASK); i < to; i++) {
            long number = all[i];
            scores[offset + ((int) number & PLACE_MASK)] += number >> PLACE_BITS;
        }
    }

    int rows() {
        return rows;
    }

    /** How many numbers all rows have. */
    int size() {
        return end;
    }

    void clear() {
        Arrays.fill(slots, 0);
        rows = 0;
        start = 1;
        end = 1;
    }

    /** By multiplicative hashing (Knuth, "The Art of Computer Programming" 3, 6.4). */
    private int at(int key) {
        return (int) (key * MULTIPLIER >>> shift);
    }
}
