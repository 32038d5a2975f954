package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.WordTrie;

/**
 * The words that a text is most likely made of, each word by itself as frequent as HanLP's dictionary says, and their parts of speech.
 * Without words from a dictionary the perceptron was found to lose two points of cross-validated F1, with people five. Reads one text
 * after the other into the same arrays; for one thread.
 */
public final class WordBoundaries {
    private static final WordDictionary DICTIONARY = WordDictionary.shipped();
    private static final WordTrie WORDS = DICTIONARY.words();

    static final byte SINGLE = 1;
    static final byte FIRST = 2;
    static final byte INNER = 3;
    static final byte LAST = 4;

    private static final int LATIN_NATURE = 1;

    private int length;
    private byte[] places = {};
    private int[] natures = {};

    /** The least rarity of the words behind each position, and where the first of these words ends. */
    private float[] least = {};

    private int[] ends = {};

    /** Kept only so that the compiler does not leave out the reading. */
    private long readAhead;

    /** The words of a text. */
    static WordBoundaries of(String text) {
        WordBoundaries boundaries = new WordBoundaries();
        boundaries.read(text);
        return boundaries;
    }

    /** Turns to a text, which it cuts from its end on. */
    public void read(String text) {
        length = text.length();
        if (least.length <= length) {
            places = new byte[length];
            natures = new int[length];
            least = new float[length + 1];
            ends = new int[length];
        }
        least[length] = 0;
        readAhead = WORDS.readAhead(text);
        for (int start = length - 1; start >= 0; start--) {
            ends[start] = start + 1;
            natures[start] = 0;
            least[start] = DICTIONARY.unknownRarity() + least[start + 1];
            if (isLatin(text.charAt(start))) {
                joinLatin(text, start);
            } else {
                findWord(text, start);
            }
        }
        for (int start = 0; start < length; start = ends[start]) {
            mark(start, ends[start]);
        }
    }

    private void joinLatin(String text, int start) {
        natures[start] = LATIN_NATURE;
        if (start + 1 < text.length() && isLatin(text.charAt(start + 1))) {
            ends[start] = ends[start + 1];
            least[start] = least[start + 1];
        }
    }

    private void findWord(String text, int start) {
        int state = WORDS.next(WordTrie.ROOT, text.charAt(start));
        for (int end = start + 1; state >= 0; end++) {
            int kind = WORDS.kindAt(state);
            if (kind >= 0 && DICTIONARY.rarity(kind) + least[end] < least[start]) {
                least[start] = DICTIONARY.rarity(kind) + least[end];
                ends[start] = end;
                natures[start] = DICTIONARY.nature(kind);
            }
            state = end < text.length() ? WORDS.next(state, text.charAt(end)) : WordTrie.NONE;
        }
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** How rare the whole text is: the rarity of all its words. */
    float rarity() {
        return least[0];
    }

    private void mark(int start, int end) {
        for (int i = start; i < end; i++) {
            places[i] = end - start == 1 ? SINGLE : i == start ? FIRST : i == end - 1 ? LAST : INNER;
            natures[i] = natures[start];
        }
    }

    /** Whether a position, in UTF-16 units, is within a word rather than at an edge of one. */
    public boolean isWithinWord(int position) {
        int place = placeAt(position);
        return place == INNER || place == LAST;
    }

    /** Which part of its word a character is; 0 outside of the text. */
    int placeAt(int position) {
        return position < 0 || position >= length ? 0 : places[position];
    }

    /** A number for the part of speech of a character's word; 0 outside of the text. */
    int natureAt(int position) {
        return position < 0 || position >= length ? 0 : natures[position];
    }
}
