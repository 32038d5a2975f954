package io.jinmai.recognition.perceptron;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import io.jinmai.recognition.WordTrie;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words of HanLP's core dictionary with their parts of speech and how rare they are, in arrays that a walk over a text reads.
 * Immutable.
 */
final class WordDictionary {
    private final WordTrie words;
    private final float[] rarities;
    private final int[] natures;
    private final float unknown;

    /** What is known of a word; few differ in both. */
    private record Kind(int frequency, int nature) {
        static Kind of(Attribute attribute) {
            return new Kind(
                    Math.max(attribute.totalFrequency, 1),
                    attribute.nature[0].toString().hashCode());
        }
    }

    private WordDictionary(DoubleArrayTrie<Attribute> trie) {
        Map<Kind, Integer> kinds = new LinkedHashMap<>();
        int[] kindOf = new int[trie.size()];
        long total = 0;
        for (int word = 0; word < trie.size(); word++) {
            total += trie.getValueAt(word).totalFrequency;
            kindOf[word] = kinds.computeIfAbsent(Kind.of(trie.getValueAt(word)), kind -> kinds.size());
        }
        this.words = new WordTrie(trie, word -> kindOf[word]);
        this.rarities = new float[kinds.size()];
        this.natures = new int[kinds.size()];
        this.unknown = (float) Math.log(total);
        kinds.forEach((kind, number) -> {
            rarities[number] = unknown - (float) Math.log(kind.frequency());
            natures[number] = kind.nature();
        });
    }

    /** The dictionary, read when it is first asked for. */
    static WordDictionary shipped() {
        return Shipped.DICTIONARY;
    }

    private static final class Shipped {
        private static final WordDictionary DICTIONARY = new WordDictionary(CoreDictionary.trie);
    }

    /** Its words, whose kinds the other methods take. */
    WordTrie words() {
        return words;
    }

    /** How rare a word of a kind is: the negative logarithm of its share in the text that the dictionary was counted from. */
    float rarity(int kind) {
        return rarities[kind];
    }

    /** What a character costs that no word holds: as much as the rarest word. */
    float unknownRarity() {
        return unknown;
    }

    /** A number for the most frequent part of speech of a word of a kind. */
    int nature(int kind) {
        return natures[kind];
    }
}
