package io.jinmai.recognition;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.util.TreeMap;

/**
 * Words as the double array of HanLP (Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array Structure", 1989), laid out so
 * that each step of a walk over a text reads one line of the processor's cache: a text asks about places that lie far apart and waits for
 * each. Immutable.
 */
public final class WordTrie {
    /** What a walk starts with. */
    public static final int ROOT = 0;

    /** No state and no word. */
    public static final int NONE = -1;

    private static final int BASE = 0;
    private static final int CHECK = 1;
    private static final int WORD = 2;

    /** Numbers of a cell; four, so that none lies in two lines of the cache. */
    private static final int CELL = 4;

    /** Of each cell what a walk adds characters to, the state that it belongs to, and the word that ends there. */
    private final int[] cells;

    /** The words of a trie, by their numbers there. */
    public WordTrie(DoubleArrayTrie<?> trie) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        this.cells = new int[base.length * CELL];
        for (int i = 0; i < base.length; i++) {
            // HanLP keeps the word of a state in a cell of its own.
            int end = base[i];
            boolean isWord = end >= 0 && end < base.length && check[end] == end && base[end] < 0;
            cells[i * CELL + BASE] = end;
            cells[i * CELL + CHECK] = check[i];
            cells[i * CELL + WORD] = isWord ? -base[end] - 1 : NONE;
        }
    }

    /** The keys as words, numbered in their order from 0. */
    static WordTrie of(TreeMap<String, ?> words) {
        return new WordTrie(new DoubleArrayTrie<>(words));
    }

    /** Where a walk gets to from a state over a character; negative where no word goes on so. */
    public int next(int state, char c) {
        int base = cells[state + BASE];
        int at = (base + c + 1) * CELL;
        return at < cells.length && cells[at + CHECK] == base ? at : NONE;
    }

    /** The number of the word that ends at a state; negative if none does. */
    public int wordAt(int state) {
        return cells[state + WORD];
    }

    /** The number of the word that a text is; negative if it is none. */
    int find(String text) {
        int state = ROOT;
        for (int i = 0; i < text.length() && state >= 0; i++) {
            state = next(state, text.charAt(i));
        }
        return state < 0 ? NONE : wordAt(state);
    }
}
