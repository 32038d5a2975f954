package io.jinmai.store.cypher.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Counting near what names stand, against maps. */
class NearCountsTest {
    @Property(tries = 300)
    void aKeyStandsNearAsLongAsOneOfTheUsesIsThere(
            @ForAll @Size(max = 20) List<@CharRange(from = 'a', to = 'k') @StringLength(1) String> come,
            @ForAll @Size(max = 20) List<@CharRange(from = 'a', to = 'k') @StringLength(1) String> more,
            @ForAll int leaving) {
        List<String> all = new ArrayList<>(come);
        all.addAll(more);
        int goes = all.isEmpty() ? 0 : Math.floorMod(leaving, all.size());
        List<String> gone = all.subList(0, goes);
        List<String> left = all.subList(goes, all.size());

        NearCounts near =
                NearCounts.of(counted(come)).plus(NearCounts.of(counted(more))).minus(NearCounts.of(counted(gone)));

        assertThat(near.size()).isEqualTo(counted(left).size());
        for (char key = 'a'; key <= 'k'; key++) {
            assertThat(near.has(NearCounts.number(String.valueOf(key)))).isEqualTo(left.contains(String.valueOf(key)));
        }
    }

    private static Map<String, Integer> counted(List<String> keys) {
        Map<String, Integer> counts = new HashMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }
}
