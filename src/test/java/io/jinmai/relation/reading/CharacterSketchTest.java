package io.jinmai.relation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CharacterSketchTest {
    @Property
    void neverDeniesWhatTheTextHolds(@ForAll String before, @ForAll String word, @ForAll String behind) {
        assertThat(new CharacterSketch(before + word + behind).mayHold(word)).isTrue();
    }

    @Test
    void deniesWordsOfOtherCharacters() {
        CharacterSketch sketch = new CharacterSketch("柯桥农商银行向纺织企业发放贷款");

        assertThat(sketch.mayHold("会长")).isFalse();
        assertThat(sketch.mayHold("贷款人")).isFalse();
        assertThat(sketch.mayHold("")).isTrue();
    }
}
