package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final int SIZE = TagScheme.SIZE;

    @Property(tries = 60)
    void noValidSequenceScoresHigher(@ForAll @IntRange(min = 1, max = 4) int length, @ForAll long seed) {
        Random random = new Random(seed);
        int[] emissions = whole(random, length * SIZE);
        int[] transitions = whole(random, SIZE * SIZE);

        int[] tags = new Decoder(transitions).decode(length, emissions);

        assertThat(tags).hasSize(length);
        assertThat(isValid(tags)).isTrue();
        assertThat(score(tags, emissions, transitions)).isEqualTo(best(new int[length], 0, emissions, transitions));
    }

    /** Scores of a whole newspaper would not fit into a number if they were added up from its start. */
    @Test
    void aLongTextIsDecodedAsItsParts() {
        Random random = new Random(11);
        int[] part = whole(random, 50 * SIZE);
        for (int i = 0; i < part.length; i++) {
            part[i] *= 30;
        }
        int[] transitions = whole(random, SIZE * SIZE);
        int repeats = 2_000;
        int[] emissions = new int[part.length * repeats];
        for (int i = 0; i < repeats; i++) {
            System.arraycopy(part, 0, emissions, i * part.length, part.length);
        }

        int[] tags = new Decoder(transitions).decode(50 * repeats, emissions);

        assertThat(isValid(tags)).isTrue();
        for (int i = 2; i < repeats - 2; i++) {
            assertThat(Arrays.copyOfRange(tags, 50 * i, 50 * i + 50)).isEqualTo(Arrays.copyOfRange(tags, 50, 100));
        }
    }

    private static int[] whole(Random random, int count) {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt(-1000, 1001);
        }
        return values;
    }

    private static int best(int[] tags, int position, int[] emissions, int[] transitions) {
        if (position == tags.length) {
            return TagScheme.mayEnd(tags[position - 1]) ? score(tags, emissions, transitions) : Integer.MIN_VALUE;
        }
        int best = Integer.MIN_VALUE;
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

    private static int score(int[] tags, int[] emissions, int[] transitions) {
        int score = emissions[tags[0]];
        for (int i = 1; i < tags.length; i++) {
            score += emissions[i * SIZE + tags[i]] + transitions[tags[i - 1] * SIZE + tags[i]];
        }
        return score;
    }
}
