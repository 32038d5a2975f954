package io.jinmai.recognition.perceptron;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import io.jinmai.recognition.WordTrie;

/**
 * The words of HanLP's core dictionary with their parts of speech and how rare they are, in arrays that a walk over a text reads.
 * Immutable.
 */
final class WordDictionary {
    private final WordTrie words;
    private final float[] rarities;
    private final int[] natures;
    private final float unknown;

    private WordDictionary(DoubleArrayTrie<Attribute> trie) {
        this.words = new WordTrie(trie);
        this.rarities = new float[trie.size()];
        this.natures = new int[trie.size()];
        long total = 0;
        for (int word = 0; word < trie.size(); word++) {
            total += trie.getValueAt(word).totalFrequency;
        }
        this.unknown = (float) Math.log(total);
        for (int word = 0; word < trie.size(); word++) {
            Attribute attribute = trie.getValueAt(word);
            rarities[word] = unknown - (float) Math.log(Math.max(attribute.totalFrequency, 1));
            natures[word] = attribute.nature[0].toString().hashCode();
        }
    }

    /** The dictionary, read when it is first asked for. */
    static WordDictionary shipped() {
        return Shipped.DICTIONARY;
    }

    private static final class Shipped {
        private static final WordDictionary DICTIONARY = new WordDictionary(CoreDictionary.trie);
    }

    /** Its words, whose numbers the other methods take. */
    WordTrie words() {
        return words;
    }

    /** How rare a word is: the negative logarithm of its share in the text that the dictionary was counted from. */
    float rarity(int word) {
        return rarities[word];
    }

    /** What a character costs that no word holds: as much as the rarest word. */
    float unknownRarity() {
        return unknown;
    }

    /** A number for the most frequent part of speech of a word. */
    int nature(int word) {
        return natures[word];
    }
}
