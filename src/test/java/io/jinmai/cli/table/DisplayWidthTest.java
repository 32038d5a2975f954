package io.jinmai.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "青岭竹业, 8", "285万元, 7", "（有限）, 8", "'', 0", "𠮷, 2"})
    void countsAWideCharacterTwice(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"青岭竹业, 8, 青岭竹业", "青岭竹业, 7, 青岭竹…", "青岭竹业, 6, 青岭…", "abc, 2, a…", "abc, 1, …"})
    void cutsWhereTheNextCharacterWouldNotFit(String text, int columns, String expected) {
        assertThat(DisplayWidth.cut(text, columns)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void aCutTextFits(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int columns) {
        assertThat(DisplayWidth.of(DisplayWidth.cut(text, columns))).isLessThanOrEqualTo(columns);
    }
}
