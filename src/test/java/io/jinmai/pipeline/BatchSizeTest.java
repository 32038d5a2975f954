package io.jinmai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchSizeTest {
    @ParameterizedTest
    @CsvSource({"1, 10, false", "399, 999999, false", "400, 10, true", "1, 1000000, true", "2, 5000000, true"})
    void theUsualIsReachedByArticlesOrByCharacters(int articles, long characters, boolean reached) {
        assertThat(BatchSize.USUAL.isReached(articles, characters)).isEqualTo(reached);
    }

    @Test
    void whoAsksForANumberOfArticlesGetsThem() {
        assertThat(BatchSize.of(7).isReached(6, Long.MAX_VALUE - 1)).isFalse();
        assertThat(BatchSize.of(7).isReached(7, 0)).isTrue();
    }

    @Test
    void isOfOneArticleAtLeast() {
        assertThatThrownBy(() -> BatchSize.of(0)).hasMessageContaining("at least 1: 0");
    }
}
