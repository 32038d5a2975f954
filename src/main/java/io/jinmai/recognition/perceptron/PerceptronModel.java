package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/**
 * The weights of a trained perceptron, sparse and immutable: for each feature number the tags it speaks for or against, in steps of
 * {@link #WEIGHT_STEP}. Most of what a text asks about is unknown to the model, and what is known lies far apart in memory; so a small
 * filter answers most questions. Features that speak of many tags, which are also the most frequent ones, are kept with a weight for
 * each tag, since such rows are added up several tags at once.
 */
public final class PerceptronModel {
    /** Weights are kept in 16 bits; a step this small changes no decision seen in cross-validation. */
    static final float WEIGHT_STEP = 1f / 256;

    private static final int SIZE = TagScheme.SIZE;
    private static final int TAG_SHIFT = Short.SIZE;

    /** From this many weights on a feature is kept with one for each tag. */
    private static final int WIDE = 7;

    private static final double MOST_FILLED = 0.7;

    /** Of the questions about unknown features one in this many passes the filter. */
    private static final int FILTER_BITS_A_FEATURE = 16;

    private final int[] transitions;
    private final int featureCount;
    /** For each feature its number, the count of its weights, and each of these with its tag in the upper half. */
    private final int[] rows;

    /** Of the features with many weights the weight for each tag. */
    private final int[][] wideRows;

    /**
     * Hash table of pairs: a feature, and where it is: in {@link #rows} plus one, or in {@link #wideRows} as the complement; 0 where the
     * pair is free.
     */
    private final int[] slots;

    private final long[] filter;
    private final int filterShift;

    /**
     * @param transitions by {@code previous * SIZE + next}
     * @param rows for each feature its number, the count of its weights, and each weight as {@link #entry} packs it
     */
    PerceptronModel(int[] transitions, int featureCount, int[] rows) {
        this.transitions = transitions;
        this.rows = rows;
        this.featureCount = featureCount;
        int size = Integer.highestOneBit(Math.max(featureCount, 1)) * 2;
        this.slots = new int[2 * (featureCount > size * MOST_FILLED ? size * 2 : size)];
        this.filterShift = Integer.numberOfLeadingZeros(Math.max(size / 2 * FILTER_BITS_A_FEATURE, Long.SIZE)) + 1;
        this.filter = new long[(1 << Integer.SIZE - filterShift) / Long.SIZE];
        int[][] wide = new int[featureCount][];
        int wideCount = 0;
        for (int at = 0; at < rows.length; at += 2 + rows[at + 1]) {
            if (rows[at + 1] < WIDE) {
                enter(rows[at], at + 1);
            } else {
                wide[wideCount] = wideRow(at);
                enter(rows[at], ~wideCount++);
            }
        }
        this.wideRows = Arrays.copyOf(wide, wideCount);
    }

    private int[] wideRow(int at) {
        int[] row = new int[SIZE];
        for (int i = at + 2; i < at + 2 + rows[at + 1]; i++) {
            row[tagOf(rows[i])] = weightOf(rows[i]);
        }
        return row;
    }

    private void enter(int feature, int place) {
        int slot = slotOf(feature);
        slots[slot] = feature;
        slots[slot + 1] = place;
        int bit = feature >>> filterShift;
        filter[bit / Long.SIZE] |= 1L << bit;
    }

    /** A tag and what a feature says of it. */
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
     * Adds what features say to the scores of the tags. All are looked up before any is added, so that the processor waits for many places
     * of memory at once.
     *
     * @param features overwritten
     * @param count how many of them there are
     */
    void addTo(int[] scores, int[] features, int count) {
        int known = 0;
        for (int i = 0; i < count; i++) {
            int bit = features[i] >>> filterShift;
            if ((filter[bit / Long.SIZE] & 1L << bit) != 0) {
                features[known++] = slots[slotOf(features[i]) + 1];
            }
        }
        for (int i = 0; i < known; i++) {
            add(scores, features[i]);
        }
    }

    private void add(int[] scores, int place) {
        if (place < 0) {
            add(scores, wideRows[~place]);
        } else if (place > 0) {
            for (int i = place + 1, end = i + rows[place]; i < end; i++) {
                scores[tagOf(rows[i])] += weightOf(rows[i]);
            }
        }
    }

    private static void add(int[] scores, int[] row) {
        for (int tag = 0; tag < SIZE; tag++) {
            scores[tag] += row[tag];
        }
    }

    /** Where a feature is, or the free slot where it would be. */
    private int slotOf(int feature) {
        int mask = slots.length - 1;
        int slot = feature * 2 & mask;
        while (slots[slot + 1] != 0 && slots[slot] != feature) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
