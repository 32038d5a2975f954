package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.WordTrie;

/**
 * How far a phrase is from ordinary language, by HanLP's dictionary. Coined names are made of rare words and of characters that make no
 * word together: the mean rarity of 青岭坊 comes to ten and more, that of 金融服务 to five.
 */
public final class PhraseRarity {
    private final ThreadLocal<LikeliestWords> buffers = ThreadLocal.withInitial(LikeliestWords::new);

    /**
     * The mean rarity of its characters, when it is cut into the words that make it most frequent: the negative logarithm of the share of
     * each word in the text that the dictionary was counted from.
     *
     * @param text simplified, half-width, of which the phrase {@code [start, end)} is not empty
     */
    public double of(String text, int start, int end) {
        LikeliestWords words = buffers.get();
        words.read(text, start, end);
        return words.rarity() / (end - start);
    }

    /** Whether the characters before and behind a position make a word together, so that neither a word nor a name starts there. */
    public static boolean isWordAcross(String text, int position) {
        if (position < 1 || position >= text.length()) {
            return false;
        }
        WordTrie words = WordDictionary.shipped().words();
        int before = words.next(WordTrie.ROOT, text.charAt(position - 1));
        int both = before < 0 ? before : words.next(before, text.charAt(position));
        return both >= 0 && words.kindAt(both) >= 0;
    }
}
