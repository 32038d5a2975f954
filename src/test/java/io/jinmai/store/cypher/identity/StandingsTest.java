package io.jinmai.store.cypher.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.jinmai.graph.EntityType;
import io.jinmai.resolution.identity.NameUse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final Standing TO_ANJI = new Standing("青岭竹业", "安吉青岭竹业有限公司");
    private static final Standing TO_DEQING = new Standing("青岭竹业", "德清青岭竹业有限公司");

    private static NameUse use(String article, String name, String... shorter) {
        return new NameUse(
                article,
                "Enterprise:" + name,
                EntityType.ENTERPRISE,
                name,
                new TreeSet<>(Arrays.asList(shorter)),
                new TreeSet<>(),
                new TreeSet<>());
    }

    @Test
    void whatGoesAndComesAsOftenIsNoChange() {
        NameUse gone = use("a1", "安吉青岭竹业有限公司", "青岭竹业");
        NameUse added = use("a1", "安吉青岭竹业有限公司", "青岭竹业", "青岭");
        assertThat(Standing.changes(List.of(gone), List.of(added)))
                .containsExactly(entry(new Standing("青岭", "安吉青岭竹业有限公司"), 1));
        assertThat(Standing.changes(List.of(gone, use("a2", "安吉青岭竹业有限公司", "青岭竹业")), List.of()))
                .containsExactly(entry(TO_ANJI, -2));
    }

    @Test
    void aNameMeansWhatUsesThatAreLeftTell() {
        Standings both = new Standings(new TreeMap<>(Map.of(TO_ANJI, 2, TO_DEQING, 1)));
        assertThat(both.meanings(List.of("青岭竹业")))
                .containsExactly(entry("青岭竹业", new TreeSet<>(List.of("安吉青岭竹业有限公司", "德清青岭竹业有限公司"))));

        Standings one = both.after(changes(TO_ANJI, -1, TO_DEQING, -1));
        assertThat(one.uses()).containsExactly(entry(TO_ANJI, 1));
        assertThat(one.meanings(List.of("青岭竹业"))).containsExactly(entry("青岭竹业", new TreeSet<>(List.of("安吉青岭竹业有限公司"))));

        Standings none = one.after(changes(TO_ANJI, -1));
        assertThat(none.meanings(List.of("青岭竹业"))).containsExactly(entry("青岭竹业", new TreeSet<>(List.of("青岭竹业"))));
        assertThat(none.after(changes(TO_DEQING, 1)).uses()).containsExactly(entry(TO_DEQING, 1));
    }

    private static SortedMap<Standing, Integer> changes(Object... standingsAndUses) {
        SortedMap<Standing, Integer> changes = new TreeMap<>();
        for (int i = 0; i < standingsAndUses.length; i += 2) {
            changes.put((Standing) standingsAndUses[i], (Integer) standingsAndUses[i + 1]);
        }
        return changes;
    }
}
