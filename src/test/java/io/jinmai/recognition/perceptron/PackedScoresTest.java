package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PackedScoresTest {
    private static final int SIZE = TagScheme.SIZE;
    private static final int SUMMANDS = 3;

    /** Scores of another tag may be as far above that of no name as there is room for, all summands together. */
    private static final int GREATEST = PackedScores.GREATEST / SUMMANDS / 2;

    private static final int HALF_A_STEP = 32;

    @Example
    void noTagIsLeftOut() {
        assertThat(1 + 4 * PackedScores.SIZE).isEqualTo(SIZE);
    }

    @Property(tries = 200)
    void sumsAreThoseOfTheScoresFromThatOfNoNameOn(@ForAll long seed) {
        Random random = new Random(seed);
        long[] packed = new long[PackedScores.SIZE];
        long[] sum = new long[PackedScores.SIZE];
        int[] expected = new int[SIZE];
        for (int summand = 0; summand < SUMMANDS; summand++) {
            int[] scores = random.ints(SIZE + 2, -GREATEST, GREATEST + 1).toArray();
            PackedScores.pack(scores, 2, packed, 0);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += packed[i];
            }
            addFromNoNameOn(scores, expected);
        }
        int[] others = random.ints(SIZE + 2, -1_000_000, 1_000_000).toArray();
        addFromNoNameOn(others, expected);
        int[] written = new int[SIZE + 1];

        PackedScores.unpack(sum, others, 2, written, 1);

        assertThat(written[1]).isZero();
        for (int tag = 0; tag < SIZE; tag++) {
            assertThat(Math.abs(written[1 + tag] - expected[tag])).isLessThanOrEqualTo(SUMMANDS * HALF_A_STEP);
        }
    }

    private static void addFromNoNameOn(int[] scores, int[] sums) {
        for (int tag = 0; tag < SIZE; tag++) {
            sums[tag] += scores[2 + tag] - scores[2];
        }
    }
}
