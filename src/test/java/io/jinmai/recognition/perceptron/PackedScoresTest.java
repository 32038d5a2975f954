package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PackedScoresTest {
    private static final int SIZE = TagScheme.SIZE;

    /** What a score may be at most, in both summands together. */
    private static final int GREATEST = (1 << 20) - 1;

    @Property(tries = 200)
    void sumsAreThoseOfTheScores(@ForAll long seed) {
        Random random = new Random(seed);
        long[] packed = new long[2 * PackedScores.SIZE];
        int[] expected = new int[2 * SIZE];
        for (int place = 0; place < 2 * SIZE; place++) {
            for (int summand = 0; summand < 2; summand++) {
                int score = random.nextInt(-GREATEST / 2, GREATEST / 2 + 1);
                packed[PackedScores.numberOf(place)] += PackedScores.pack(place, score);
                expected[place] += score;
            }
        }
        int[] scores = new int[2 * SIZE];

        PackedScores.unpack(packed, 0, scores, 0);
        PackedScores.unpack(packed, PackedScores.SIZE, scores, SIZE);

        assertThat(scores).isEqualTo(expected);
    }
}
