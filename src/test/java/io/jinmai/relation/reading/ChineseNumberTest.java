package io.jinmai.relation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {
    private static final String DIGITS = "零一二三四五六七八九";

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "0=0",
                "285=285",
                "1,000=1000",
                "12,345,678=12345678",
                "1.1=1.1",
                "0.35=0.35",
                "零=0",
                "八=8",
                "十=10",
                "十二=12",
                "二十=20",
                "二百八十=280",
                "二百零三=203",
                "一千=1000",
                "两千=2000",
                "三千五百=3500",
                "九千九百九十九=9999",
                "一千零五十=1050",
                "二〇二二=2022",
            })
    void reads(String text, BigDecimal value) {
        assertThat(ChineseNumber.parse(text))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "几百", "百多", "1.", "1.2.3", "12a", "若干"})
    void whatIsNoNumberIsEmpty(String text) {
        assertThat(ChineseNumber.parse(text)).isEmpty();
    }

    @Property
    void anyNumberBelowTenThousandReadsBack(@ForAll @IntRange(min = 1, max = 9999) int number) {
        assertThat(ChineseNumber.parse(chinese(number))).isEqualTo(Optional.of(BigDecimal.valueOf(number)));
    }

    /** A number as it is said, zeros between digits said once. */
    private static String chinese(int number) {
        StringBuilder said = new StringBuilder();
        String units = "千百十 ";
        boolean zero = false;
        for (int i = 0, divisor = 1000; divisor > 0; divisor /= 10, i++) {
            int digit = number / divisor % 10;
            if (digit == 0) {
                zero = !said.isEmpty();
                continue;
            }
            said.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(divisor > 1 ? units.charAt(i) : "");
            zero = false;
        }
        return said.toString();
    }

    @Test
    void readsAPartOfAText() {
        assertThat(ChineseNumber.parse("贷款1,000.50万元", 2, 10)).isEqualByComparingTo("1000.5");
        assertThat(ChineseNumber.parse("贷款一千零五万元", 2, 6)).isEqualByComparingTo("1005");
        assertThat(ChineseNumber.parse("贷款", 2, 2)).isNull();
    }

    @Test
    void digitsAreReadExactlyUpToFifteenBeforeThePoint() {
        assertThat(ChineseNumber.parse("123456789012345.654321")).contains(new BigDecimal("123456789012345.654321"));
        assertThat(ChineseNumber.parse("1234567890123456")).isEmpty();
        assertThat(ChineseNumber.parse("1.1234567")).isEmpty();
        assertThat(ChineseNumber.parse("1.")).isEmpty();
        assertThat(ChineseNumber.parse("1.2.3")).isEmpty();
    }
}
