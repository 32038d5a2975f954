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

    /** How many numbers {@link #find} writes of a clue: where its weights are, and their head. */
    static final int FOUND = 2;

    private final int[] transitions;
    private final int clueCount;

    /** For each clue its number, the count of its weights, and each of these as {@link #entry} packs it. */
    private final int[] rows;

    /**
     * What the scores are added up from. Of a clue with few weights the count of them and each as {@link #entry} packs it; of one with
     * many the place of the first and how many there are up to the last as {@link #head} packs them, and these. The first number is free,
     * so that no clue stands at 0.
     */
    private final int[] table;

    /** Hash table of pairs: a clue, and where it is in {@link #table}; 0 where the pair is free. */
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
        this.table = new int[lengthOfTable()];
        int end = 1;
        for (int at = 0; at < rows.length; at += 2 + rows[at + 1]) {
            enter(rows[at], end);
            end = isWide(at) ? widen(at, end) : copy(at, end);
        }
    }

    private int lengthOfTable() {
        int length = 1;
        for (int at = 0; at < rows.length; at += 2 + rows[at + 1]) {
            length += 1 + (isWide(at) ? width(at) : rows[at + 1]);
        }
        return length;
    }

    private boolean isWide(int at) {
        return rows[at + 1] > WIDE * width(at);
    }

    private int width(int at) {
        return placeOf(rows[at + 1 + rows[at + 1]]) + 1 - placeOf(rows[at + 2]);
    }

    private int copy(int at, int end) {
        System.arraycopy(rows, at + 1, table, end, 1 + rows[at + 1]);
        return end + 1 + rows[at + 1];
    }

    private int widen(int at, int end) {
        int first = placeOf(rows[at + 2]);
        table[end] = head(first, width(at));
        for (int i = at + 2; i < at + 2 + rows[at + 1]; i++) {
            table[end + 1 + placeOf(rows[i]) - first] = weightOf(rows[i]);
        }
        return end + 1 + width(at);
    }

    /** Below 0, which no count is. */
    private static int head(int first, int width) {
        return ~(first << Byte.SIZE | width);
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
     * Adds what the clues at one place say to the scores of the tags of the characters around it.
     *
     * @param scores those of the character {@link Clue#REACH} before the place start at {@code offset}
     * @param clues their numbers
     * @param count how many of them there are
     */
    void addTo(int[] scores, int offset, int[] clues, int count) {
        int[] found = new int[FOUND * count];
        add(scores, offset, found, 0, find(clues, count, found, 0));
    }

    /**
     * Looks clues up. All are looked up before any is added, so that the processor waits for many places of memory at once; for the same
     * reason the head of what is known of a clue, which stands beside the rest, is read here.
     *
     * @param clues their numbers
     * @param count how many of them there are
     * @param found of each known clue {@link #FOUND} numbers are written here, from {@code start} on; room for as many of each clue
     * @return where what is written ends
     */
    int find(int[] clues, int count, int[] found, int start) {
        int end = start;
        for (int i = 0; i < count; i++) {
            int where = slots[slotOf(clues[i]) + 1];
            found[end] = where + 1;
            found[end + 1] = table[where];
            end += where == 0 ? 0 : FOUND;
        }
        return end;
    }

    /** Adds what the clues say that {@link #find} wrote from {@code start} to {@code end}. */
    void add(int[] scores, int offset, int[] found, int start, int end) {
        for (int i = start; i < end; i += FOUND) {
            int head = found[i + 1];
            if (head < 0) {
                addWide(scores, offset + (~head >> Byte.SIZE), found[i], ~head & 0xFF);
            } else {
                addFew(scores, offset, found[i], head);
            }
        }
    }

    private void addFew(int[] scores, int offset, int at, int count) {
        for (int i = at, end = at + count; i < end; i++) {
            scores[offset + placeOf(table[i])] += weightOf(table[i]);
        }
    }

    private void addWide(int[] scores, int first, int at, int width) {
        for (int i = 0; i < width; i++) {
            scores[first + i] += table[at + i];
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
