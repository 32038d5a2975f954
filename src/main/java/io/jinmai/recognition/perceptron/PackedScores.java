package io.jinmai.recognition.perceptron;

/**
 * By how much the scores of a character's tags are above that of no name, in few numbers, each of which holds those of four tags in 16 bits a
 * score. So a quarter as many numbers are added: what a score below 0 borrows from the next one is given back when they are taken apart.
 * Scores are rounded to quarters, which changes 3 names of 10,000. A score may be anything within eight thousand;
 * a model that could show more is not read.
 */
final class PackedScores {
    /** How many numbers hold the scores of a character. */
    static final int SIZE = (TagScheme.SIZE - 1) / 4;

    private static final int IN_NUMBER = 4;
    private static final int BITS = Short.SIZE;

    /** How many steps of {@link PerceptronModel#WEIGHT_STEP} scores are rounded to, as a power of two. */
    private static final int STEP_BITS = 6;

    private static final int HALF_A_STEP = 1 << STEP_BITS - 1;

    /** More than the sums that one character hears of, each of which is half a step from what was rounded. */
    private static final int MOST_ROUNDED = 100;

    /** The greatest score that there is room for, below 0 as above, before it is rounded. */
    static final int GREATEST = (Short.MAX_VALUE << STEP_BITS) - MOST_ROUNDED * HALF_A_STEP;

    private PackedScores() {}

    /**
     * Packs the scores of one character.
     *
     * @param scores {@link TagScheme#SIZE} of them, in steps of {@link PerceptronModel#WEIGHT_STEP}
     */
    static void pack(int[] scores, int from, long[] packed, int to) {
        int ofNoName = scores[from + TagScheme.OUTSIDE];
        for (int number = 0; number < SIZE; number++) {
            int first = from + 1 + IN_NUMBER * number;
            long all = 0;
            for (int tag = first + IN_NUMBER - 1; tag >= first; tag--) {
                all = (all << BITS) + (scores[tag] - ofNoName + HALF_A_STEP >> STEP_BITS);
            }
            packed[to + number] = all;
        }
    }

    /**
     * Writes the scores of one character, from that of no name on, with others added that are not packed.
     *
     * @param others {@link TagScheme#SIZE} of them, in steps of {@link PerceptronModel#WEIGHT_STEP}, as those that are written
     */
    static void unpack(long[] packed, int[] others, int from, int[] written, int to) {
        int ofNoName = others[from + TagScheme.OUTSIDE];
        written[to + TagScheme.OUTSIDE] = 0;
        for (int number = 0; number < SIZE; number++) {
            long left = packed[number];
            int first = 1 + IN_NUMBER * number;
            for (int tag = first; tag < first + IN_NUMBER; tag++) {
                written[to + tag] = others[from + tag] - ofNoName + ((short) left << STEP_BITS);
                left = left - (short) left >> BITS;
            }
        }
    }
}
