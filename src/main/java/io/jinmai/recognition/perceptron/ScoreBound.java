package io.jinmai.recognition.perceptron;

/**
 * How far from the score of no name that of another tag can get, at most, with the weights of a model: scores are added up in fields of few
 * bits ({@link PackedScores}), and a model of a user's own may hold any weights. Weights count in steps, since only the few greatest matter.
 */
final class ScoreBound {
    private static final int STEP_BITS = 8;
    private static final int STEPS = (1 << Short.SIZE - 1 >> STEP_BITS) + 1;

    /** For each place of a weight ({@link PerceptronModel#entry}) how many weights of so many steps it has. */
    private final int[][] counts = new int[PerceptronModel.MOST_WEIGHTS][STEPS];

    private ScoreBound() {}

    /**
     * The bound of a model.
     *
     * @param rows for each clue its number, the count of its weights, and each weight as {@link PerceptronModel#entry} packs it
     */
    static long of(int[] rows, int size) {
        ScoreBound bound = new ScoreBound();
        for (int at = 0, end; at < size; at = end) {
            end = at + 2 + rows[at + 1];
            for (int i = at + 2; i < end; i++) {
                int steps = Math.abs(PerceptronModel.weightOf(rows[i])) >> STEP_BITS;
                bound.counts[PerceptronModel.placeOf(rows[i])][steps]++;
            }
        }
        long most = 0;
        for (int tag = TagScheme.OUTSIDE + 1; tag < TagScheme.SIZE; tag++) {
            most = Math.max(most, bound.ofTag(tag));
        }
        return most + bound.ofTag(TagScheme.OUTSIDE);
    }

    private long ofTag(int tag) {
        long sum = 0;
        for (int character = 0; character < Clue.SPAN; character++) {
            sum += greatest(counts[character * TagScheme.SIZE + tag], Clues.mostAbout(character));
        }
        return sum;
    }

    /** What the greatest weights add up to, as many as the clues that one place may show. */
    private static long greatest(int[] counts, int clues) {
        long sum = 0;
        int left = clues;
        for (int step = STEPS - 1; step >= 0; step--) {
            int taken = Math.min(left, counts[step]);
            sum += (long) taken * (step + 1) << STEP_BITS;
            left -= taken;
        }
        return sum;
    }
}
