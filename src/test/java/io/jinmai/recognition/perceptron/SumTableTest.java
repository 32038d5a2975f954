package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SumTableTest {
    private final SumTable table = new SumTable(1, 3);

    @Test
    void aRowStaysUntilAnotherKeyNeedsItsPlace() {
        for (long key = 1; key <= 1000; key++) {
            assertThat(table.find(key)).isNull();
            Arrays.fill(table.enter(key), (int) key);
            assertThat(table.find(key)).containsOnly((int) key);
        }
        assertThat(table.find(1)).isNull();
    }

    @Test
    void aNewRowIsEmptyWhateverStoodThere() {
        Arrays.fill(table.enter(1), 7);
        for (long key = 2; key <= 100; key++) {
            assertThat(table.enter(key)).containsOnly(0);
        }
    }

    @Test
    void theKeyOfEmptyPlacesIsNoRow() {
        assertThat(table.find(0)).isNull();
    }
}
