package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DecoderTest {
    private static final int SIZE = TagScheme.SIZE;

    @Property(tries = 60)
    void noValidSequenceScoresHigher(@ForAll @IntRange(min = 1, max = 4) int length, @ForAll long seed) {
        Random random = new Random(seed);
        float[] emissions = floats(random, length * SIZE);
        float[] transitions = floats(random, SIZE * SIZE);

        int[] tags = new Decoder(transitions).decode(length, emissions);

        assertThat(tags).hasSize(length);
        assertThat(isValid(tags)).isTrue();
        assertThat(score(tags, emissions, transitions))
                .isCloseTo(best(new int[length], 0, emissions, transitions), within(1e-3f));
    }

    private static float[] floats(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat() * 4 - 2;
        }
        return values;
    }

    private static float best(int[] tags, int position, float[] emissions, float[] transitions) {
        if (position == tags.length) {
            return TagScheme.mayEnd(tags[position - 1]) ? score(tags, emissions, transitions) : Float.NEGATIVE_INFINITY;
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int tag = 0; tag < SIZE; tag++) {
            boolean fits = position == 0 ? TagScheme.mayStart(tag) : TagScheme.mayFollow(tags[position - 1], tag);
            if (fits) {
                tags[position] = tag;
                best = Math.max(best, best(tags, position + 1, emissions, transitions));
            }
        }
        return best;
    }

    private static boolean isValid(int[] tags) {
        boolean valid = TagScheme.mayStart(tags[0]) && TagScheme.mayEnd(tags[tags.length - 1]);
        for (int i = 1; i < tags.length; i++) {
            valid &= TagScheme.mayFollow(tags[i - 1], tags[i]);
        }
        return valid;
    }

    private static float score(int[] tags, float[] emissions, float[] transitions) {
        float score = emissions[tags[0]];
        for (int i = 1; i < tags.length; i++) {
            score += emissions[i * SIZE + tags[i]] + transitions[tags[i - 1] * SIZE + tags[i]];
        }
        return score;
    }
}
