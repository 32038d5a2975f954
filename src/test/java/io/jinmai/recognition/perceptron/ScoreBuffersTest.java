package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScoreBuffersTest {
    private final ScoreBuffers buffers = new ScoreBuffers();

    @Test
    void scoresOfTheSentenceBeforeAreGone() {
        Arrays.fill(buffers.zeroed(500), 7);

        assertThat(Arrays.copyOf(buffers.zeroed(400), 400)).containsOnly(0);
    }

    @Test
    void oneArrayServesSentencesOfUsualLength() {
        int[] first = buffers.unset(3000);

        assertThat(buffers.unset(2000)).isSameAs(first);
        assertThat(buffers.zeroed(2000)).isNotSameAs(first);
    }

    @Test
    void aVeryLongSentenceLeavesNothingBehind() {
        int[] usual = buffers.unset(3000);

        assertThat(buffers.unset(4_000_000)).hasSize(4_000_000);
        assertThat(buffers.unset(3000)).isSameAs(usual);
    }
}
