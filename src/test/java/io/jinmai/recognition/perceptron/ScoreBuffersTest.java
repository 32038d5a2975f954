package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreBuffersTest {
    private final ScoreBuffers buffers = new ScoreBuffers();

    @Test
    void oneArrayServesSentencesOfUsualLength() {
        int[] first = buffers.paths(3000);

        assertThat(buffers.paths(2000)).isSameAs(first);
        assertThat(buffers.emissions(2000)).isNotSameAs(first);
    }

    @Test
    void aVeryLongSentenceLeavesNothingBehind() {
        int[] usual = buffers.paths(3000);

        assertThat(buffers.paths(4_000_000)).hasSize(4_000_000);
        assertThat(buffers.paths(3000)).isSameAs(usual);
    }
}
