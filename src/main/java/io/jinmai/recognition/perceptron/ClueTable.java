package io.jinmai.recognition.perceptron;

/** What each clue of a model says, by its number. Immutable. */
final class ClueTable {
    /** What {@link #find} finds where the model has no such clue. */
    static final int NONE = 0;

    /** What a free slot points at when there is nothing else. */
    private static final int[] NO_ROWS = {0};

    private static final int MULTIPLIER = 0x9E3779B1;

    /** For each clue its number, the count of its weights, and each of these as {@link PerceptronModel#entry} packs it. */
    private final int[] rows;

    /** Hash table, at least half of it free: where rows go on behind their numbers. */
    private final int[] slots;

    private final int shift;

    /** @param rows for each clue its number, the count of its weights, and each of these as {@link PerceptronModel#entry} packs it */
    ClueTable(int clueCount, int[] rows) {
        int bits = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(clueCount);
        this.rows = rows.length == 0 ? NO_ROWS : rows;
        this.slots = new int[1 << bits];
        this.shift = Integer.SIZE - bits;
        for (int at = 0; at < rows.length; at += 2 + rows[at + 1]) {
            put(at + 1);
        }
    }

    private void put(int row) {
        int at = at(rows[row - 1]);
        while (slots[at] != NONE) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = row;
    }

    /** Reads ahead as {@link SumTable#readAhead} does. */
    long readAhead(int[] clues, int count) {
        long read = 0;
        for (int i = 0; i < count; i++) {
            read += rows[slots[at(clues[i])]];
        }
        return read;
    }

    /** Where the row of a clue is. */
    int find(int clue) {
        int at = at(clue);
        int row = slots[at];
        while (row != NONE && rows[row - 1] != clue) {
            at = at + 1 & slots.length - 1;
            row = slots[at];
        }
        return row;
    }

    /** Adds a row to scores of which the first character's start at {@code offset}. */
    void addTo(int[] scores, int offset, int row) {
        if (row == NONE) {
            return;
        }
        int[] all = rows;
        for (int i = row + 1, end = i + all[row]; i < end; i++) {
            scores[offset + PerceptronModel.placeOf(all[i])] += PerceptronModel.weightOf(all[i]);
        }
    }

    private int at(int clue) {
        return clue * MULTIPLIER >>> shift;
    }
}
