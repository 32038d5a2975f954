package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordMapTest {
    /** Every stretch of a text, asked of a map of strings and of this one. */
    @Property(tries = 200)
    void itKnowsTheStretchesThatAMapOfTheirTextsKnows(
            @ForAll("words") List<String> words, @ForAll("texts") String text) {
        Map<String, Integer> expected = new HashMap<>();
        words.forEach(word -> expected.put(word, expected.size()));
        WordMap<Integer> map = new WordMap<>(expected);

        for (int start = 0; start < text.length(); start++) {
            Integer longest = null;
            for (int end = start; end <= text.length(); end++) {
                Integer known = expected.get(text.substring(start, end));
                assertThat(map.get(text, start, end)).isEqualTo(known);
                longest = known == null ? longest : known;
            }
            assertThat(map.longestAt(text, start)).isEqualTo(longest);
        }
    }

    @Test
    void anEmptyMapKnowsNothing() {
        assertThat(new WordMap<>(Map.of()).get("工行")).isNull();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return stretches(4).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> texts() {
        return stretches(20);
    }

    private static Arbitrary<String> stretches(int longest) {
        return Arbitraries.strings()
                .withChars('工', '行', '中', 'A')
                .ofMinLength(1)
                .ofMaxLength(longest);
    }
}
