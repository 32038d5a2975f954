package io.jinmai.recognition.perceptron;

/**
 * The weights of a trained perceptron, sparse and immutable: for each {@link Clue} the tags it speaks for or against, of each character
 * around it, in steps of {@link #WEIGHT_STEP}. All that a clue says stands together in memory, since a text asks about places that lie far
 * apart and waits for each. Clues that speak of many tags, which are also the most frequent ones, are kept with a weight for each tag,
 * since such rows are added up several tags at once.
 */
public final class PerceptronModel {
    /** Weights are kept in 16 bits; a step this small changes no decision seen in cross-validation. */
    static final float WEIGHT_STEP = 1f / 256;

    private static final int SIZE = TagScheme.SIZE;

    /** How many weights a clue may have: one for each tag of each character. */
    static final int MOST_WEIGHTS = Clue.SPAN * SIZE;

    private static final int PLACE_SHIFT = Short.SIZE;

    /** From this part of all weights between its first and its last on a clue is kept with all of them: adding zeros costs half. */
    private static final double WIDE = 0.4;

    private static final double MOST_FILLED = 0.6;

    private final int[] transitions;
    private final int clueCount;

    /** For each clue its number, the count of its weights, and each of these as {@link #entry} packs it. */
    private final int[] rows;

    /** Of the clues with many weights the place of the first weight, how many there are up to the last, and these. */
    private final int[] wideRows;

    /**
     * Hash table of pairs: a clue, and where it is: in {@link #rows} plus one, or in {@link #wideRows} as the complement; 0 where the pair
     * is free.
     */
    private final int[] slots;

    /**
     * @param transitions by {@code previous * SIZE + next}
     * @param rows for each clue its number, the count of its weights, and each weight as {@link #entry} packs it, by place
     */
    PerceptronModel(int[] transitions, int clueCount, int[] rows) {
        this.transitions = transitions;
        this.rows = rows;
        this.clueCount = clueCount;
        int size = Integer.highestOneBit(Math.max(clueCount, 1)) * 2;
        this.slots = new int[2 * (clueCount > size * MOST_FILLED ? size * 2 : size)];
        this.wideRows = new int[lengthOfWideRows()];
        int wide = 0;
        for (int at = 0; at < rows.length; at += 2 + rows[at + 1]) {
            if (isWide(at)) {
                enter(rows[at], ~wide);
                wide = widen(at, wide);
            } else {
                enter(rows[at], at + 1);
            }
        }
    }

    private int lengthOfWideRows() {
        int length = 0;
        for (int at = 0; at < rows.length; at += 2 + rows[at + 1]) {
            length += isWide(at) ? 2 + width(at) : 0;
        }
        return length;
    }

    private boolean isWide(int at) {
        return rows[at + 1] > WIDE * width(at);
    }

    private int width(int at) {
        return placeOf(rows[at + 1 + rows[at + 1]]) + 1 - placeOf(rows[at + 2]);
    }

    private int widen(int at, int wide) {
        int first = placeOf(rows[at + 2]);
        wideRows[wide] = first;
        wideRows[wide + 1] = width(at);
        for (int i = at + 2; i < at + 2 + rows[at + 1]; i++) {
            wideRows[wide + 2 + placeOf(rows[i]) - first] = weightOf(rows[i]);
        }
        return wide + 2 + width(at);
    }

    private void enter(int clue, int where) {
        int slot = slotOf(clue);
        slots[slot] = clue;
        slots[slot + 1] = where;
    }

    /**
     * What a clue says of a tag.
     *
     * @param place the tag's number plus {@link TagScheme#SIZE} for each character before the one it is of, from -{@link Clue#REACH} on
     */
    static int entry(int place, short weight) {
        return place << PLACE_SHIFT | weight & 0xFFFF;
    }

    static int placeOf(int entry) {
        return entry >>> PLACE_SHIFT;
    }

    static short weightOf(int entry) {
        return (short) entry;
    }

    static short quantize(float weight) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight / WEIGHT_STEP)));
    }

    /** How many clues have a weight. */
    public int clueCount() {
        return clueCount;
    }

    /** By {@code previous * SIZE + next}. */
    int[] transitions() {
        return transitions.clone();
    }

    int transition(int previous, int next) {
        return transitions[previous * SIZE + next];
    }

    /** As the constructor takes them. */
    int[] rows() {
        return rows.clone();
    }

    /**
     * Adds what the clues at one place say to the scores of the tags of the characters around it. All are looked up before any is added, so
     * that the processor waits for many places of memory at once.
     *
     * @param scores those of the character {@link Clue#REACH} before the place start at {@code offset}
     * @param clues overwritten
     * @param count how many of them there are
     */
    void addTo(int[] scores, int offset, int[] clues, int count) {
        int known = find(clues, count, clues, 0);
        for (int i = 0; i < known; i++) {
            add(scores, offset, clues[i]);
        }
    }

    /**
     * Looks clues up.
     *
     * @param clues their numbers
     * @param count how many of them there are
     * @param found where what is known of each known clue stands is written here, from {@code start} on
     * @return how many are known
     */
    int find(int[] clues, int count, int[] found, int start) {
        int end = start;
        for (int i = 0; i < count; i++) {
            int where = slots[slotOf(clues[i]) + 1];
            if (where != 0) {
                found[end++] = where;
            }
        }
        return end - start;
    }

    /** Adds what a clue says of which {@link #find} told where it is. */
    void add(int[] scores, int offset, int where) {
        if (where < 0) {
            addWide(scores, offset, ~where);
        } else {
            addFew(scores, offset, where);
        }
    }

    private void addFew(int[] scores, int offset, int at) {
        for (int i = at + 1, end = i + rows[at]; i < end; i++) {
            scores[offset + placeOf(rows[i])] += weightOf(rows[i]);
        }
    }

    private void addWide(int[] scores, int offset, int at) {
        int first = offset + wideRows[at];
        int width = wideRows[at + 1];
        int row = at + 2;
        for (int i = 0; i < width; i++) {
            scores[first + i] += wideRows[row + i];
        }
    }

    /** Where a clue is, or the free slot where it would be. */
    private int slotOf(int clue) {
        int mask = slots.length - 1;
        int slot = clue * 2 & mask;
        while (slots[slot + 1] != 0 && slots[slot] != clue) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
