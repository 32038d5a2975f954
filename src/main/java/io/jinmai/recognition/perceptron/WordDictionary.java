package io.jinmai.recognition.perceptron;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;

/** The words of HanLP's core dictionary with their parts of speech and how rare they are, in arrays that a walk over a text reads. Immutable. */
final class WordDictionary {
    /** What a walk starts with. */
    final int root;

    /** No state and no word. */
    static final int NONE = -1;

    private final int[] base;
    private final int[] check;
    private final float[] rarities;
    private final int[] natures;
    private final float unknown;

    private WordDictionary(DoubleArrayTrie<Attribute> trie) {
        this.base = trie.getBase();
        this.check = trie.getCheck();
        this.root = base[0];
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

    /** Where a walk gets to from a state over a character; negative where no word goes on so. */
    int next(int state, char c) {
        int at = state + c + 1;
        return at < check.length && check[at] == state ? base[at] : NONE;
    }

    /** The word that ends at a state; negative if none does. */
    int wordAt(int state) {
        return check[state] == state && base[state] < 0 ? -base[state] - 1 : NONE;
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
