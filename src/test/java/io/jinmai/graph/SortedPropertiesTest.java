package io.jinmai.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SortedPropertiesTest {
    @Test
    void standInKeyOrderAndEqualTheSameInAnyOther() {
        Map<String, Object> properties = SortedProperties.of(Map.of("level", "county", "code", "330303", "tags", "x"));

        assertThat(properties.keySet()).containsExactly("code", "level", "tags");
        assertThat(properties).isEqualTo(Map.of("tags", "x", "code", "330303", "level", "county"));
        assertThat(properties).hasToString("{code=330303, level=county, tags=x}");
        assertThat(properties.get("level")).isEqualTo("county");
        assertThat(properties.get("name")).isNull();
    }

    @Test
    void areTakenAsTheyAreWhereTheyAreInOrder() {
        Map<String, Object> properties = SortedProperties.of(Map.of("level", "county", "code", "330303"));

        assertThat(SortedProperties.of(properties)).isSameAs(properties);
    }

    @Test
    void cannotBeChanged() {
        Map<String, Object> given = new HashMap<>(Map.of("level", "county", "code", "330303"));
        Map<String, Object> properties = SortedProperties.of(given);
        given.clear();

        assertThat(properties).hasSize(2);
        assertThatThrownBy(() -> properties.put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> properties.entrySet().iterator().next().setValue("b"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void areNeverNull() {
        Map<String, Object> given = new HashMap<>(Map.of("level", "county"));
        given.put("code", null);

        assertThatNullPointerException().isThrownBy(() -> SortedProperties.of(given));
    }
}
