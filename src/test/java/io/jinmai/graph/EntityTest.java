package io.jinmai.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityTest {
    private static Entity named(String name, List<String> aliases, List<TextSpan> mentions) {
        return new Entity("e1", EntityType.PERSON, name, aliases, mentions, Map.of());
    }

    @Test
    void aliasesAreSortedOnceEachAndWithoutTheName() {
        assertThat(named("b", List.of("c", "b", "a", "c"), List.of()).aliases()).containsExactly("a", "c");
        assertThat(named("b", List.of("b"), List.of()).aliases()).isEmpty();
        assertThat(named("b", List.of("a"), List.of()).aliases()).containsExactly("a");
    }

    @Test
    void mentionsStandInTextOrderOnceEach() {
        TextSpan first = new TextSpan(0, 1, "a");
        TextSpan second = new TextSpan(5, 6, "a");

        assertThat(named("a", List.of(), List.of(second, first, new TextSpan(5, 6, "a")))
                        .mentions())
                .containsExactly(first, second);
        assertThat(named("a", List.of(), List.of(first, second)).mentions()).containsExactly(first, second);
    }
}
