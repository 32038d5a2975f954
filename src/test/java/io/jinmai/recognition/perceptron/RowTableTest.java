package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowTableTest {
    private static final int BITS = 6;

    private final RowTable table = new RowTable(BITS);

    private void enter(int key, long... row) {
        for (int place = 0; place < row.length; place++) {
            table.append(place, row[place]);
        }
        table.enter(key);
    }

    private long[] row(int key) {
        long[] scores = new long[5];
        table.addTo(scores, 1, table.find(key));
        return scores;
    }

    @Test
    void eachKeyHasItsRow() {
        for (int key = -20; key <= 20; key++) {
            assertThat(table.find(key)).isEqualTo(RowTable.NONE);
            enter(key, key, 0, 0, -1);
        }

        for (int key = -20; key <= 20; key++) {
            assertThat(table.find(key)).isNotEqualTo(RowTable.NONE);
            assertThat(row(key)).containsExactly(0, key, 0, 0, -1);
        }
        assertThat(table.rows()).isEqualTo(41);
        assertThat(row(21)).as("no row").containsOnly(0);
    }

    @Test
    void aRowOfNothingIsKeptAsWell() {
        enter(7, 0, 0);

        assertThat(table.find(7)).isNotEqualTo(RowTable.NONE);
        assertThat(row(7)).containsOnly(0);
    }

    @Test
    void numbersOfAnySizeAreKept() {
        enter(7, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 57);

        assertThat(row(7)).containsExactly(0, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 57, 0);
    }

    @Test
    void whatIsForgottenCanBeEnteredAgain() {
        enter(7, 1);
        table.clear();

        assertThat(table.find(7)).isEqualTo(RowTable.NONE);
        enter(7, 2);
        assertThat(row(7)).containsExactly(0, 2, 0, 0, 0);
    }
}
