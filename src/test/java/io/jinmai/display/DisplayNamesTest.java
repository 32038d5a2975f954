package io.jinmai.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNamesTest {

    @Test
    void everyKindTypeAndStatusHasAName() {
        DisplayNames names = DisplayNames.load();

        assertThat(names.labels().keySet())
                .containsAll(Arrays.stream(EntityType.values())
                        .map(EntityType::label)
                        .toList());
        assertThat(names.types().keySet())
                .containsAll(
                        Arrays.stream(RelationType.values()).map(Enum::name).toList());
        assertThat(names.values().get("status").keySet())
                .containsExactlyElementsOf(Arrays.stream(FactStatus.values())
                        .map(FactStatus::label)
                        .toList());
    }

    @Test
    void valuesBelongToNamedProperties() {
        DisplayNames names = DisplayNames.load();

        assertThat(names.properties().keySet()).containsAll(names.values().keySet());
    }

    @Test
    void givesTheNameOrWhatItWasAskedFor() {
        DisplayNames names = DisplayNames.load();

        assertThat(names.label("Bank")).isEqualTo("银行");
        assertThat(names.type("LENDS_TO")).isEqualTo("贷款给");
        assertThat(names.property("year")).isEqualTo("年份");
        assertThat(names.value("role", "rotatingChair")).isEqualTo("轮值会长");
        assertThat(names.label("Scratch")).isEqualTo("Scratch");
        assertThat(names.value("name", "某企业")).isEqualTo("某企业");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "labels: {}\\ntypes: {}\\nproperties: {}\\nvalues: {}\\ncolours: {} | names.yaml, line 5: Unrecognized field \"colours\"",
                "labels: {}\\ntypes: {A: 甲, A: 乙} | names.yaml, line 2: Duplicate field 'A'",
                "labels: {}\\ntypes: {} | the section 'properties' is missing",
                "labels: [ | names.yaml, line 1"
            })
    void namesFileAndLineOfAMistake(String yaml, String message) {
        assertThatThrownBy(() -> DisplayNames.parse(yaml.replace("\\n", "\n"), "names.yaml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
