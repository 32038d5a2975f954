package io.jinmai.relation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListSeparatorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "、", "和", "与", "同", "及", "以及", "，以及", "，还有", "，还包括", "暨", "兼", "&", "/", "等、", "党支部和", "》、", "；2.",
                "；(3)"
            })
    void endsWhereTheNextItemStarts(String separator) {
        String text = "青岭竹业" + separator + "云溪茶业";

        assertThat(ListSeparator.mayStart(text, 4)).isTrue();
        assertThat(new ListSeparator().end(text, 4)).isEqualTo(4 + separator.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"青岭竹业，由云溪茶业控股", "青岭竹业；云溪茶业控股", "青岭竹业，", "青岭竹业；", "青岭竹业。", "青岭竹业"})
    void isNoOtherCommaNorSemicolon(String text) {
        assertThat(ListSeparator.mayStart(text, 4)).isFalse();
        assertThat(new ListSeparator().end(text, 4)).isNegative();
    }
}
