package io.jinmai.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellWordsTest {
    @Test
    void stringsCountWhereverTheyStandAndOfNodesOnlyTheId() {
        Map<String, Object> node = Map.of(
                "labels", List.of("Bank", "Entity"),
                "properties", Map.of("id", "b", "name", "云溪农商银行", "aliases", List.of("云溪")));

        assertThat(CellWords.of(List.of(
                        Arrays.asList("青岭竹业", 7L, null, List.of("安吉县", List.of("湖州市"))),
                        List.of(Map.of("nodes", List.of(node), "relationships", List.of()), true))))
                .containsExactly("青岭竹业", "安吉县", "湖州市", "b");
    }
}
