package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RememberedTest {
    @Property
    void givesTheAnswerOfEachText(@ForAll @Size(max = 200) List<String> texts) {
        Remembered<Integer> lengths = new Remembered<>();
        assertThat(texts)
                .allSatisfy(text -> assertThat(lengths.of(text, String::length)).isEqualTo(text.length()));
    }

    @Test
    void asksOnceAboutATextUnlessTwoOthersTookItsPlace() {
        Remembered<Integer> lengths = new Remembered<>();
        List<String> asked = new ArrayList<>();
        // These three have one hash code.
        for (String text : List.of("AaAa", "AaAa", "BBBB", "AaAa", "AaBB", "BBBB", "AaAa")) {
            lengths.of(text, found -> {
                asked.add(found);
                return found.length();
            });
        }
        assertThat(asked).containsExactly("AaAa", "BBBB", "AaBB", "AaAa");
    }

    @Test
    void textsWhosePlacesStandBesideEachOtherAreBothKept() {
        Remembered<Integer> lengths = new Remembered<>();
        List<String> asked = new ArrayList<>();
        // Their hash codes differ in the last bit alone.
        for (String text : List.of("330110", "330111", "330110", "330111")) {
            lengths.of(text, found -> {
                asked.add(found);
                return found.length();
            });
        }
        assertThat(asked).containsExactly("330110", "330111");
    }

    @Test
    void aStretchOfATextIsAskedAboutAsTheTextThatItReads() {
        Remembered<String> texts = new Remembered<>();
        String kept = texts.of("走进青竹坊。", 2, 5, Function.identity());

        assertThat(kept).isEqualTo("青竹坊");
        assertThat(texts.of("青竹坊", Function.identity())).isSameAs(kept);
        assertThat(texts.of("青竹坊茶业", 0, 3, Function.identity())).isSameAs(kept);
        assertThat(texts.of("青竹坊茶业", 0, 0, Function.identity())).isEmpty();
    }
}
