package io.jinmai.recognition.perceptron;

/**
 * The weights of a trained perceptron, sparse and immutable: for each {@link Clue} the tags it speaks for or against, of each character
 * around it, in steps of {@link #WEIGHT_STEP}. All that a clue says stands together in memory, since a text asks about places that lie far
 * apart and waits for each.
 */
public final class PerceptronModel {
    /** Weights are kept in 16 bits; a step this small changes no decision seen in cross-validation. */
    static final float WEIGHT_STEP = 1f / 256;

    private static final int SIZE = TagScheme.SIZE;

    /** How many weights a clue may have: one for each tag of each character. */
    static final int MOST_WEIGHTS = Clue.SPAN * SIZE;

    private static final int PLACE_SHIFT = Short.SIZE;

    private final int[] transitions;
    private final int clueCount;

    /** For each clue its number, the count of its weights, and each of these as {@link #entry} packs it. */
    private final int[] rows;

    /** The same by the clue's number. */
    private final ClueTable table;

    /**
     * @param transitions by {@code previous * SIZE + next}
     * @param rows for each clue its number, the count of its weights, and each weight as {@link #entry} packs it, by place
     */
    PerceptronModel(int[] transitions, int clueCount, int[] rows) {
        this.transitions = transitions;
        this.rows = rows;
        this.clueCount = clueCount;
        this.table = new ClueTable(clueCount, rows);
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

    /**
     * Whether the scores of any text have room in the few bits in which they are added up. One that is not is neither written nor read: it
     * would take other names than its weights say.
     */
    public boolean isAddable() {
        return ScoreBound.of(rows, rows.length) <= PackedScores.GREATEST;
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

    /** What each clue says, by its number. */
    ClueTable table() {
        return table;
    }
}
