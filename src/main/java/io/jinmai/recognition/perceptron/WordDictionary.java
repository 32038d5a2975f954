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

    private static final int BASE = 0;
    private static final int CHECK = 1;
    private static final int WORD = 2;

    /** Numbers of a cell; four, so that each lies within one line of the processor's cache. */
    private static final int CELL = 4;

    /** Of each cell what a walk adds characters to, the state that it belongs to, and the word that ends there: side by side in memory. */
    private final int[] cells;

    private final float[] rarities;
    private final int[] natures;
    private final float unknown;

    private WordDictionary(DoubleArrayTrie<Attribute> trie) {
        this.root = 0;
        this.cells = cells(trie.getBase(), trie.getCheck());
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

    /** HanLP keeps the word of a state in a cell of its own, which lies anywhere. */
    private static int[] cells(int[] base, int[] check) {
        int[] cells = new int[base.length * CELL];
        for (int i = 0; i < base.length; i++) {
            int end = base[i];
            boolean isWord = end >= 0 && end < base.length && check[end] == end && base[end] < 0;
            cells[i * CELL + BASE] = end;
            cells[i * CELL + CHECK] = check[i];
            cells[i * CELL + WORD] = isWord ? -base[end] - 1 : NONE;
        }
        return cells;
    }

    /** Where a walk gets to from a state over a character; negative where no word goes on so. */
    int next(int state, char c) {
        int base = cells[state + BASE];
        int at = (base + c + 1) * CELL;
        return at < cells.length && cells[at + CHECK] == base ? at : NONE;
    }

    /** The word that ends at a state; negative if none does. */
    int wordAt(int state) {
        return cells[state + WORD];
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
