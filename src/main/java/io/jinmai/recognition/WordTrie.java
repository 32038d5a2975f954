package io.jinmai.recognition;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Words as the double array of HanLP (Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array Structure", 1989), laid out so
 * that each step of a walk over a text reads eight bytes of memory: a text asks about places that lie far apart and waits for each. What is
 * known of a word is one of few kinds, whose number stands with it. Immutable.
 */
public final class WordTrie {
    /** What a walk starts with. */
    public static final int ROOT = 0;

    /** No state and no word. */
    public static final int NONE = -1;

    private static final int CHECK_SHIFT = Short.SIZE;
    private static final int STATE_BITS = 24;
    private static final int BASE_SHIFT = CHECK_SHIFT + STATE_BITS;
    private static final long STATE_MASK = (1L << STATE_BITS) - 1;
    private static final int KIND_MASK = 0xFFFF;

    /** Of each cell what a walk adds characters to, the state that it belongs to, and the kind of the word that ends there plus one. */
    private final long[] cells;

    /**
     * The words of a trie.
     *
     * @param kinds of a word, by its number in the trie, the number of its kind: from 0, below 65,535
     * @throws IllegalArgumentException if there are more words or kinds than there is room for: some ten million words, 65,535 kinds
     */
    public WordTrie(DoubleArrayTrie<?> trie, IntUnaryOperator kinds) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        if (base.length > STATE_MASK) {
            throw new IllegalArgumentException("a lexicon has too many words: %,d states".formatted(base.length));
        }
        this.cells = new long[base.length];
        for (int i = 0; i < base.length; i++) {
            // HanLP keeps the word of a state in a cell of its own, from which nothing goes on.
            int end = base[i];
            boolean isWord = end >= 0 && end < base.length && check[end] == end && base[end] < 0;
            int kind = isWord ? kinds.applyAsInt(-base[end] - 1) + 1 : 0;
            cells[i] = Math.max(0L, end) << BASE_SHIFT | (check[i] & STATE_MASK) << CHECK_SHIFT | inMask(kind);
        }
    }

    private WordTrie(long[] cells) {
        this.cells = cells;
    }

    /** Reads what {@link #write} wrote. */
    public static WordTrie read(ByteBuffer data) {
        long[] cells = new long[data.getInt()];
        data.asLongBuffer().get(cells);
        data.position(data.position() + cells.length * Long.BYTES);
        return new WordTrie(cells);
    }

    /** Writes the words as they stand in memory. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(cells.length);
        for (long cell : cells) {
            out.writeLong(cell);
        }
    }

    private static int inMask(int kind) {
        if (kind > KIND_MASK) {
            throw new IllegalArgumentException("a lexicon has too many kinds of words: " + kind);
        }
        return kind;
    }

    /**
     * The keys as words.
     *
     * @param kinds the number of each of the values
     */
    static <K> WordTrie of(TreeMap<String, K> words, Map<K, Integer> kinds) {
        DoubleArrayTrie<K> trie = new DoubleArrayTrie<>(words);
        return new WordTrie(trie, word -> kinds.get(trie.getValueAt(word)));
    }

    /** Where a walk gets to from a state over a character; negative where no word goes on so. */
    public int next(int state, char c) {
        long base = cells[state] >>> BASE_SHIFT;
        int at = (int) base + c + 1;
        return at < cells.length && (cells[at] >>> CHECK_SHIFT & STATE_MASK) == base ? at : NONE;
    }

    /**
     * Reads where walks over two characters get to that start anywhere in a stretch of a text, without looking whether they get there: a processor that
     * need not decide anything reads on while it waits for memory. What is read is of no use.
     */
    public long readAhead(String text, int start, int end) {
        long[] all = cells;
        int last = all.length - 1;
        long root = all[ROOT] >>> BASE_SHIFT;
        long read = 0;
        for (int i = start + 1; i < end; i++) {
            long base = all[Math.min((int) root + text.charAt(i - 1) + 1, last)] >>> BASE_SHIFT;
            read += all[Math.min((int) base + text.charAt(i) + 1, last)];
        }
        return read;
    }

    /** The kind of the word that ends at a state; negative if none does. */
    public int kindAt(int state) {
        return ((int) cells[state] & KIND_MASK) - 1;
    }

    /** The kind of the word that a text is; negative if it is none. */
    int find(String text) {
        int state = ROOT;
        for (int i = 0; i < text.length() && state >= 0; i++) {
            state = next(state, text.charAt(i));
        }
        return state < 0 ? NONE : kindAt(state);
    }
}
