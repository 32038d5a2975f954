package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/**
 * Rows of {@link PackedScores} by key, each of them whole. The key stands before the row, so that looking for it makes the processor
 * fetch the row as well. For one thread.
 */
final class SumTable {
    /** What {@link #find} finds where there is no row. */
    static final int NONE = 0;

    /** Slots at first, as a power of two; half of them stay free. */
    private static final int LEAST_BITS = 12;

    /** How many numbers a row has at most. */
    private static final int LONGEST = Clue.SPAN * PackedScores.SIZE;

    /** How many numbers the processor fetches at once. */
    private static final int LINE = 8;

    private static final int MULTIPLIER = 0x9E3779B1;

    /** Hash table: where rows start; 0 where the slot is free. */
    private int[] slots = {};

    private int shift;
    private long[] numbers = {};
    private int end;
    private int rows;

    SumTable() {
        clear();
    }

    void clear() {
        slots = new int[1 << LEAST_BITS];
        shift = Integer.SIZE - LEAST_BITS;
        numbers = new long[PackedScores.SIZE << LEAST_BITS];
        end = 0;
        rows = 0;
    }

    /**
     * Reads all over the first row that may be that of each key, without looking whether it is: a processor that need not decide
     * anything reads on while it waits for memory. What is read is of no use.
     *
     * @param keys at each place that of a row of up to {@link #LONGEST} numbers, then those of rows that are not half as long
     */
    long readAhead(PlacedNumbers keys) {
        long read = 0;
        for (int place = 0; place < keys.places(); place++) {
            int start = keys.start(place);
            int longest = slots[at(keys.get(start))];
            read += numbers[longest + 2 * LINE] + numbers[longest + 3 * LINE];
            for (int i = start; i < keys.end(place); i++) {
                int row = slots[at(keys.get(i))];
                read += numbers[row] + numbers[row + LINE];
            }
        }
        return read;
    }

    /** Where the row of a key starts. */
    int find(int key) {
        int at = at(key);
        int row = slots[at];
        while (row != NONE && (int) numbers[row - 1] != key) {
            at = at + 1 & slots.length - 1;
            row = slots[at];
        }
        return row;
    }

    /** Keeps a row under a key that has none. @return where it starts */
    int enter(int key, long[] row, int length) {
        if (2 * rows >= slots.length) {
            grow();
        }
        if (end + 1 + 2 * LONGEST > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        numbers[end] = key;
        int start = end + 1;
        System.arraycopy(row, 0, numbers, start, length);
        end = start + length;
        rows++;
        put(start);
        return start;
    }

    private void put(int row) {
        int at = at((int) numbers[row - 1]);
        while (slots[at] != NONE) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = row;
    }

    private void grow() {
        int[] before = slots;
        slots = new int[2 * before.length];
        shift--;
        for (int row : before) {
            if (row != NONE) {
                put(row);
            }
        }
    }

    /** Adds the scores of one character. */
    void addTo(long[] scores, int from) {
        long[] all = numbers;
        for (int i = 0; i < PackedScores.SIZE; i++) {
            scores[i] += all[from + i];
        }
    }

    /** How many numbers all rows and their keys have. */
    int size() {
        return end;
    }

    /** By multiplicative hashing (Knuth, "The Art of Computer Programming" 3, 6.4). */
    private int at(int key) {
        return key * MULTIPLIER >>> shift;
    }
}
