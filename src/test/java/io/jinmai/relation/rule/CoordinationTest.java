package io.jinmai.relation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"、", "和", "与", "同", "及", "以及", "，以及", "，还有", "，还包括", "暨", "兼", "&", "/", "等、", "党支部和", "》、"})
    void aListMayGoOnWhereASeparatorStarts(String separator) {
        String text = "青岭竹业" + separator + "云溪茶业";

        assertThat(Coordination.mayGoOn(text, 4)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青岭竹业，由云溪茶业控股", "青岭竹业，", "青岭竹业。", "青岭竹业"})
    void noListGoesOnBehindAnotherCommaOrTheEnd(String text) {
        assertThat(Coordination.mayGoOn(text, 4)).isFalse();
    }
}
