package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClueTableTest {
    /** Each clue has a weight of its own number, of a place that is its number's last digit. */
    private static ClueTable table(int... clues) {
        int[] rows = IntStream.of(clues)
                .flatMap(clue -> IntStream.of(clue, 1, PerceptronModel.entry(Math.floorMod(clue, 10), (short) clue)))
                .toArray();
        return new ClueTable(clues.length, rows);
    }

    private static int[] row(ClueTable table, int clue) {
        int[] scores = new int[11];
        table.addTo(scores, 1, table.find(clue));
        return scores;
    }

    @Test
    void eachClueHasItsRow() {
        int[] clues = IntStream.rangeClosed(-200, 200).toArray();
        ClueTable table = table(clues);

        for (int clue : clues) {
            int[] expected = new int[11];
            expected[1 + Math.floorMod(clue, 10)] = clue;
            assertThat(row(table, clue)).isEqualTo(expected);
        }
        assertThat(table.find(201)).isEqualTo(ClueTable.NONE);
        assertThat(row(table, 201)).containsOnly(0);
    }

    @Test
    void anyClueCanBeReadAhead() {
        table(1, 2, 3).readAhead(new int[] {3, 4, -5, Integer.MIN_VALUE, 99}, 4);
        ClueTable empty = table();
        empty.readAhead(new int[] {3, 4}, 2);

        assertThat(empty.find(3)).isEqualTo(ClueTable.NONE);
    }
}
