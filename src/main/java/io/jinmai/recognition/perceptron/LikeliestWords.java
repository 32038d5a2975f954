package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.CutText;
import io.jinmai.recognition.WordTrie;

/**
 * The words that a text is most likely made of, each word by itself as frequent as HanLP's dictionary says, and their parts of speech.
 * Without words from a dictionary the perceptron was found to lose two points of cross-validated F1, with people five. Reads one text
 * after the other into the same arrays; for one thread.
 */
final class LikeliestWords {
    private static final WordDictionary DICTIONARY = WordDictionary.shipped();
    private static final WordTrie WORDS = DICTIONARY.words();

    private int length;
    private int[] natures = {};

    /** The least rarity of the words behind each position, and where the first of these words ends. */
    private float[] least = {};

    private int[] ends = {};

    /** Kept only so that the compiler does not leave out the reading. */
    private long readAhead;

    /** Turns to a text, which it cuts from its end on. */
    void read(String text) {
        read(text, 0, text.length());
    }

    /** The same of a stretch of a text. */
    void read(String text, int from, int to) {
        length = to - from;
        if (least.length <= length) {
            natures = new int[length];
            least = new float[length + 1];
            ends = new int[length];
        }
        least[length] = 0;
        readAhead = WORDS.readAhead(text, from, to);
        for (int start = length - 1; start >= 0; start--) {
            ends[start] = start + 1;
            natures[start] = WordDictionary.NO_NATURE;
            least[start] = DICTIONARY.unknownRarity() + least[start + 1];
            if (isLatin(text.charAt(from + start))) {
                joinLatin(text, from, start);
            } else {
                findWord(text, from, start);
            }
        }
    }

    private void joinLatin(String text, int from, int start) {
        natures[start] = WordDictionary.LATIN_NATURE;
        if (start + 1 < length && isLatin(text.charAt(from + start + 1))) {
            ends[start] = ends[start + 1];
            least[start] = least[start + 1];
        }
    }

    private void findWord(String text, int from, int start) {
        int state = WORDS.next(WordTrie.ROOT, text.charAt(from + start));
        for (int end = start + 1; state >= 0; end++) {
            int kind = WORDS.kindAt(state);
            if (kind >= 0 && DICTIONARY.rarity(kind) + least[end] < least[start]) {
                least[start] = DICTIONARY.rarity(kind) + least[end];
                ends[start] = end;
                natures[start] = DICTIONARY.nature(kind);
            }
            state = end < length ? WORDS.next(state, text.charAt(from + end)) : WordTrie.NONE;
        }
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** How rare the whole text is: the rarity of all its words. */
    float rarity() {
        return least[0];
    }

    /** The text cut into these words. */
    CutText cut() {
        byte[] parts = new byte[length];
        for (int start = 0; start < length; start = ends[start]) {
            mark(start, ends[start], parts);
        }
        return new CutText(parts);
    }

    private void mark(int start, int end, byte[] parts) {
        int nature = natures[start];
        if (end - start == 1) {
            parts[start] = CutText.kept(nature, CutText.SINGLE);
            return;
        }
        parts[start] = CutText.kept(nature, CutText.FIRST);
        for (int i = start + 1; i < end - 1; i++) {
            parts[i] = CutText.kept(nature, CutText.INNER);
        }
        parts[end - 1] = CutText.kept(nature, CutText.LAST);
    }
}
