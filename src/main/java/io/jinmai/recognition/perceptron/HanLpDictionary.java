package io.jinmai.recognition.perceptron;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import io.jinmai.recognition.WordTrie;
import java.util.LinkedHashMap;
import java.util.Map;

/** HanLP's core dictionary, read from its own files. */
final class HanLpDictionary {
    private HanLpDictionary() {}

    /** What is known of a word; few differ in both. */
    private record Kind(int frequency, int natureCode) {
        static Kind of(Attribute attribute) {
            return new Kind(
                    Math.max(attribute.totalFrequency, 1),
                    attribute.nature[0].toString().hashCode());
        }
    }

    static WordDictionary load() {
        DoubleArrayTrie<Attribute> trie = CoreDictionary.trie;
        Map<Kind, Integer> kinds = new LinkedHashMap<>();
        int[] kindOf = new int[trie.size()];
        long total = 0;
        for (int word = 0; word < trie.size(); word++) {
            total += trie.getValueAt(word).totalFrequency;
            kindOf[word] = kinds.computeIfAbsent(Kind.of(trie.getValueAt(word)), kind -> kinds.size());
        }
        float unknown = (float) Math.log(total);
        float[] rarities = new float[kinds.size()];
        int[] codes = new int[kinds.size()];
        kinds.forEach((kind, number) -> {
            rarities[number] = unknown - (float) Math.log(kind.frequency());
            codes[number] = kind.natureCode();
        });
        return new WordDictionary(new WordTrie(trie, word -> kindOf[word]), rarities, codes, unknown);
    }
}
