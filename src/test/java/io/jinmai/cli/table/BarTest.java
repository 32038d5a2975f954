package io.jinmai.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void isAsLongAsTheValueToEighthsOfAColumn() {
        assertThat(Bar.of(8, 8, 4)).isEqualTo("████");
        assertThat(Bar.of(4, 8, 4)).isEqualTo("██");
        assertThat(Bar.of(5, 8, 4)).isEqualTo("██▌");
        assertThat(Bar.of(1, 32, 4)).isEqualTo("▏");
    }

    @Test
    void nothingHasNoBarAndLittleTheThinnest() {
        assertThat(Bar.of(0, 0, 4)).isEmpty();
        assertThat(Bar.of(0, 8, 4)).isEmpty();
        assertThat(Bar.of(1, 1_000_000_000, 4)).isEqualTo("▏");
    }

    @Property
    void neverLongerThanItsColumns(
            @ForAll @LongRange(max = 1_000_000) long one,
            @ForAll @LongRange(max = 1_000_000) long other,
            @ForAll @IntRange(min = 1, max = 80) int columns) {
        String bar = Bar.of(Math.min(one, other), Math.max(one, other), columns);

        assertThat(DisplayWidth.of(bar)).isBetween(one == 0 || other == 0 ? 0 : 1, columns);
    }
}
