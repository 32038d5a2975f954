package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SumTableTest {
    private final SumTable table = new SumTable(1, 1, 3);

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
    void theLastTwoRowsOfAPairOfPlacesStay() {
        table.enter(1)[1] = 1;
        table.enter(2)[1] = 2;
        assertThat(table.find(1)).containsExactly(0, 1, 0);
        assertThat(table.find(2)).containsExactly(0, 2, 0);
    }

    @Test
    void onlyScoresWhereTheRowsHaveRoomFit() {
        assertThat(table.fits(new int[] {0, 5, -5, 0})).isTrue();
        assertThat(table.fits(new int[] {1, 5, 0, 0})).isFalse();
        assertThat(table.fits(new int[] {0, 5, 0, 1})).isFalse();
    }

    @Test
    void theKeyOfEmptyPlacesIsNoRow() {
        assertThat(table.find(0)).isNull();
    }
}
