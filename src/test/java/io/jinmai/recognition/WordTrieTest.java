package io.jinmai.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordTrieTest {
    @Property(tries = 100)
    void findsItsWordsAndNoOthers(
            @ForAll @Size(min = 1, max = 30)
                    List<@NotEmpty @StringLength(max = 4) @CharRange(from = '丁', to = '万') String> words,
            @ForAll @StringLength(max = 4) @CharRange(from = '丁', to = '丈') String text) {
        TreeMap<String, Integer> lengths = new TreeMap<>();
        words.forEach(word -> lengths.put(word, word.length()));
        Map<Integer, Integer> kinds = Map.of(1, 0, 2, 65_534, 3, 7, 4, 8);
        WordTrie trie = WordTrie.of(lengths, kinds);

        assertThat(words).allSatisfy(word -> assertThat(trie.find(word)).isEqualTo(kinds.get(word.length())));
        assertThat(trie.find(text)).isEqualTo(lengths.containsKey(text) ? kinds.get(text.length()) : WordTrie.NONE);
    }

    /** Whatever stands there: a walk from a state that is none may lead beyond the last. */
    @Property(tries = 100)
    void anyTextCanBeReadAhead(@ForAll String text) {
        WordTrie trie = WordTrie.of(new TreeMap<>(Map.of("甲", 1, "甲乙", 1)), Map.of(1, 0));

        String more = text + "甲乙\uFFFF\uFFFF甲";
        trie.readAhead(more, 0, more.length());

        assertThat(trie.find("甲乙")).isZero();
    }

    @Test
    void moreKindsThanThereIsRoomForAreRefused() {
        TreeMap<String, Integer> words = new TreeMap<>(Map.of("甲", 1));

        assertThatThrownBy(() -> WordTrie.of(words, Map.of(1, 65_535)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too many kinds");
    }
}
