package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {
    @Property(tries = 30)
    void countsAsAMapOfCountsDoes(@ForAll List<Integer> features) {
        assertLikeMap(features);
    }

    @Test
    void growsOverItsFirstSize() {
        Random random = new Random(7);

        assertLikeMap(random.ints(200_000, 0, 150_000).boxed().toList());
    }

    /** Features whose low bits agree fall on one slot and must still be told apart. */
    @Test
    void tellsFeaturesOfOneSlotApart() {
        assertLikeMap(List.of(1, 1 + (1 << 18), 1 + (1 << 20), 1, 1 + (1 << 18), -1, 0));
    }

    private static void assertLikeMap(List<Integer> features) {
        FeatureIndex index = new FeatureIndex();
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (int feature : features) {
            index.add(feature);
            counts.merge(feature, 1, Integer::sum);
        }
        assertRows(index, counts.keySet().stream().toList());
        assertRows(
                index.seenAtLeast(2),
                counts.entrySet().stream()
                        .filter(entry -> entry.getValue() >= 2)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static void assertRows(FeatureIndex index, List<Integer> inOrder) {
        assertThat(index.size()).isEqualTo(inOrder.size());
        for (int row = 0; row < inOrder.size(); row++) {
            if (index.feature(row) != inOrder.get(row) || index.rowOf(inOrder.get(row)) != row) {
                assertThat(index.feature(row)).as("feature of row %s", row).isEqualTo(inOrder.get(row));
                assertThat(index.rowOf(inOrder.get(row)))
                        .as("row of its feature")
                        .isEqualTo(row);
            }
        }
        assertThat(index.rowOf(Integer.MIN_VALUE)).isEqualTo(inOrder.indexOf(Integer.MIN_VALUE));
    }
}
