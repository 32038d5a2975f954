package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/**
 * The weights of a trained perceptron, sparse and immutable: for each feature number the tags it speaks for or against. Most of what a
 * text asks about is unknown to the model, and what is known lies far apart in memory; so a small filter answers most questions, and
 * all that is to be known of a feature lies in one place.
 */
public final class PerceptronModel {
    /** Weights are kept in 16 bits; a step this small changes no decision seen in cross-validation. */
    static final float WEIGHT_STEP = 1f / 256;

    private static final int TAG_SHIFT = Short.SIZE;

    /** Of a question about an unknown feature one in this many passes the filter. */
    private static final int FILTER_BITS_A_FEATURE = 16;

    private final float[] transitions;
    /** For each feature its number, the count of its weights, and each of these with its tag in the upper half. */
    private final int[] rows;

    private final int featureCount;
    private final int[] slots;
    private final long[] filter;
    private final int filterShift;

    /**
     * @param transitions by {@code previous * SIZE + next}
     * @param rows for each feature its number, the count of its weights, and each weight as {@link #entry} packs it
     */
    PerceptronModel(float[] transitions, int featureCount, int[] rows) {
        this.transitions = transitions;
        this.rows = rows;
        this.featureCount = featureCount;
        int size = Integer.highestOneBit(Math.max(featureCount, 1)) * 4;
        this.slots = new int[size];
        this.filterShift = Integer.numberOfLeadingZeros(Math.max(size / 4 * FILTER_BITS_A_FEATURE, Long.SIZE)) + 1;
        this.filter = new long[Math.max(1, (1 << (Integer.SIZE - filterShift)) / Long.SIZE)];
        for (int at = 0; at < rows.length; at += 2 + rows[at + 1]) {
            enter(rows[at], at);
        }
    }

    private void enter(int feature, int at) {
        int mask = slots.length - 1;
        int slot = feature & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = at + 1;
        int bit = feature >>> filterShift;
        filter[bit / Long.SIZE] |= 1L << bit;
    }

    /** A tag and what a feature says of it, in steps of {@link #WEIGHT_STEP}. */
    static int entry(int tag, short weight) {
        return tag << TAG_SHIFT | weight & 0xFFFF;
    }

    static int tagOf(int entry) {
        return entry >>> TAG_SHIFT;
    }

    static short weightOf(int entry) {
        return (short) entry;
    }

    static short quantize(float weight) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight / WEIGHT_STEP)));
    }

    /** How many features have a weight. */
    public int featureCount() {
        return featureCount;
    }

    /** By {@code previous * SIZE + next}; not to be changed. */
    float[] transitions() {
        return transitions;
    }

    float transition(int previous, int next) {
        return transitions[previous * TagScheme.SIZE + next];
    }

    /** As the constructor takes them. */
    int[] rows() {
        return Arrays.copyOf(rows, rows.length);
    }

    /** Adds what a feature says to the scores of the tags. */
    void addTo(float[] scores, int offset, int feature) {
        int bit = feature >>> filterShift;
        if ((filter[bit / Long.SIZE] & 1L << bit) == 0) {
            return;
        }
        int row = rowOf(feature);
        if (row < 0) {
            return;
        }
        for (int i = row + 2, end = i + rows[row + 1]; i < end; i++) {
            scores[offset + tagOf(rows[i])] += weightOf(rows[i]) * WEIGHT_STEP;
        }
    }

    private int rowOf(int feature) {
        int mask = slots.length - 1;
        for (int slot = feature & mask; ; slot = slot + 1 & mask) {
            int row = slots[slot] - 1;
            if (row < 0 || rows[row] == feature) {
                return row;
            }
        }
    }
}
