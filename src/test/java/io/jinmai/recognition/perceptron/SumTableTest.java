package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SumTableTest {
    private static final int SIZE = PackedScores.SIZE;

    private final SumTable table = new SumTable();

    private static long[] rowOf(int key) {
        long[] row = new long[2 * SIZE];
        Arrays.setAll(row, i -> 1000L * key + i);
        return row;
    }

    private void assertThatRowIsFound(int key) {
        long[] scores = new long[2 * SIZE];
        Arrays.fill(scores, 5);
        table.addTo(scores, table.find(key) + SIZE);
        for (int i = 0; i < SIZE; i++) {
            assertThat(scores[i]).isEqualTo(5 + 1000L * key + SIZE + i);
        }
        assertThat(scores[SIZE]).isEqualTo(5);
    }

    @Test
    void eachKeyHasItsRowHoweverManyThereAre() {
        for (int key = -5000; key <= 5000; key++) {
            assertThat(table.find(key)).isEqualTo(SumTable.NONE);
            assertThat(table.enter(key, rowOf(key), 2 * SIZE)).isEqualTo(table.find(key));
        }

        for (int key = -5000; key <= 5000; key++) {
            assertThatRowIsFound(key);
        }
        assertThat(table.find(5001)).isEqualTo(SumTable.NONE);
    }

    @Test
    void anyKeyCanBeReadAhead() {
        PlacedNumbers keys = new PlacedNumbers(1, 100);
        for (int key = 0; key < 100; key++) {
            keys.add(key);
        }
        keys.endPlace();

        table.readAhead(keys);
        for (int key = 0; key < 50; key++) {
            table.enter(key, rowOf(key), 2 * SIZE);
            table.readAhead(keys);
        }

        assertThatRowIsFound(49);
    }

    @Test
    void whatIsForgottenCanBeEnteredAgain() {
        table.enter(7, rowOf(1), 2 * SIZE);
        table.clear();

        assertThat(table.find(7)).isEqualTo(SumTable.NONE);
        table.enter(7, rowOf(7), 2 * SIZE);
        assertThatRowIsFound(7);
    }
}
