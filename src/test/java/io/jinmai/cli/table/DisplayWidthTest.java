package io.jinmai.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
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

    @ParameterizedTest
    @CsvSource({
        "青岭竹业有限公司, 8, 3, 青岭竹业|有限公司",
        "Lenders of an enterprise, 14, 3, Lenders of an|enterprise",
        "Lenders of an enterprise, 12, 3, Lenders of|an enterpris|e",
        "Lenders of an enterprise, 12, 2, Lenders of|an enterpri…",
        "short, 12, 3, short"
    })
    void wrapsAnywhereInChineseAndAfterSpacesElsewhere(String text, int columns, int most, String expected) {
        assertThat(String.join("|", DisplayWidth.wrap(text, columns, most))).isEqualTo(expected);
    }

    @Property(tries = 300)
    void wrappedLinesFitAndLoseNothingButSpaces(
            @ForAll @Chars({'竹', '业', 'a', 'b', ' '}) @StringLength(max = 60) String text,
            @ForAll @IntRange(min = 2, max = 20) int columns) {
        List<String> lines = DisplayWidth.wrap(text, columns, Integer.MAX_VALUE);
        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
}
