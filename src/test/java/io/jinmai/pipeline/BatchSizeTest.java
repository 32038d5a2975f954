package io.jinmai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchSizeTest {
    @ParameterizedTest
    @CsvSource({"0, 100", "20000, 100", "30000, 150", "80000, 400", "100000000, 400"})
    void growsWithWhatIsThere(long articles, int size) {
        assertThat(BatchSize.GROWING.at(articles)).isEqualTo(size);
    }

    @Test
    void ofANumberStaysAsItIs() {
        assertThat(BatchSize.of(7).at(0)).isEqualTo(7);
        assertThat(BatchSize.of(7).at(1_000_000)).isEqualTo(7);
    }

    @Test
    void refusesTransactionsOfNothing() {
        assertThatThrownBy(() -> BatchSize.of(0)).hasMessageContaining("at least 1: 0");
        assertThatThrownBy(() -> new BatchSize(5, 4)).hasMessageContaining("from 5 to 4");
    }
}
