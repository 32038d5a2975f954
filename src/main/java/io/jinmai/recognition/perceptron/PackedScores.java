package io.jinmai.recognition.perceptron;

/**
 * The scores of all tags of a character in few numbers, each of which holds those of the three tags of a type in 21 bits a score. So a third as many
 * numbers are added: what a score below 0 borrows from the next one is given back when they are taken apart. A score may be anything
 * within a million; the greatest that a corpus showed is a tenth of it, and a model that could show more is not read.
 */
final class PackedScores {
    /** How many numbers hold the scores of a character. The first one holds that of no name. */
    static final int SIZE = 1 + TagScheme.TYPES;

    private static final int BITS = 21;

    /** The greatest score that there is room for, below 0 as above. */
    static final int GREATEST = (1 << BITS - 1) - 1;

    private static final int REST = Long.SIZE - BITS;

    /** By how much tags are counted on so that those of a type stand in one number. */
    private static final int FREE = TagScheme.OF_TYPE - 1;

    private PackedScores() {}

    /** Which of the numbers holds a tag, counted on by {@link TagScheme#SIZE} for each character. */
    static int numberOf(int place) {
        return place / TagScheme.SIZE * SIZE + (place % TagScheme.SIZE + FREE) / TagScheme.OF_TYPE;
    }

    /** What is added to that number for a score of the tag. */
    static long pack(int place, int score) {
        return (long) score << BITS * ((place % TagScheme.SIZE + FREE) % TagScheme.OF_TYPE);
    }

    /** Writes the scores of the tags of one character. */
    static void unpack(long[] packed, int from, int[] scores, int to) {
        scores[to] = (int) (packed[from] >> FREE * BITS);
        for (int type = 0; type < TagScheme.TYPES; type++) {
            long left = packed[from + 1 + type];
            int first = to + 1 + TagScheme.OF_TYPE * type;
            long begin = left << REST >> REST;
            left = left - begin >> BITS;
            long middle = left << REST >> REST;
            scores[first] = (int) begin;
            scores[first + 1] = (int) middle;
            scores[first + 2] = (int) (left - middle >> BITS);
        }
    }
}
