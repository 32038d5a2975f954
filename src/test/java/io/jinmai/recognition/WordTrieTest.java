package io.jinmai.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class WordTrieTest {
    @Property(tries = 100)
    void findsItsWordsAndNoOthers(
            @ForAll @Size(min = 1, max = 30)
                    List<@NotEmpty @StringLength(max = 4) @CharRange(from = '丁', to = '万') String> words,
            @ForAll @StringLength(max = 4) @CharRange(from = '丁', to = '丈') String text) {
        TreeMap<String, Boolean> known = new TreeMap<>();
        words.forEach(word -> known.put(word, true));
        List<String> inOrder = new ArrayList<>(known.keySet());
        WordTrie trie = WordTrie.of(known);

        assertThat(inOrder).allSatisfy(word -> assertThat(trie.find(word)).isEqualTo(inOrder.indexOf(word)));
        assertThat(trie.find(text)).isEqualTo(inOrder.indexOf(text));
    }
}
