package io.jinmai.relation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LiteralsTest {
    @Property
    void tellsTheLiteralsThatATextHolds(
            @ForAll @Size(max = 20)
                    List<@NotEmpty @StringLength(max = 3) @CharRange(from = '向', to = '周') String> words,
            @ForAll @StringLength(max = 30) @CharRange(from = '向', to = '周') String text) {
        Literals literals = new Literals();
        words.forEach(literals::number);
        LiteralSet held = literals.in(text);
        assertThat(words)
                .allSatisfy(word -> assertThat(held.meets(LiteralSet.of(literals.number(word))))
                        .isEqualTo(text.contains(word)));
    }

    @Test
    void givesALiteralOneNumber() {
        Literals literals = new Literals();
        int number = literals.number("放贷");
        assertThat(literals.number("贷款")).isNotEqualTo(number);
        assertThat(literals.number("放贷")).isEqualTo(number);
    }
}
