package io.jinmai.lexicon;

import java.util.Map;

/**
 * Words with what they stand for, looked up as stretches of a text without cutting these out: names are tried at many places and found
 * at few. Immutable.
 *
 * @param <V> what a word stands for
 */
final class WordMap<V> {
    private final String[] words;
    private final V[] values;
    private final byte[] longest = new byte[1 << Character.SIZE];

    /** @param map words of up to {@link Byte#MAX_VALUE} characters */
    @SuppressWarnings("unchecked")
    WordMap(Map<String, V> map) {
        int size = Integer.highestOneBit(Math.max(1, map.size())) * 4;
        this.words = new String[size];
        this.values = (V[]) new Object[size];
        map.forEach(this::put);
    }

    private void put(String word, V value) {
        int at = word.hashCode() & words.length - 1;
        while (words[at] != null) {
            at = at + 1 & words.length - 1;
        }
        words[at] = word;
        values[at] = value;
        char first = word.charAt(0);
        longest[first] = (byte) Math.max(longest[first], word.length());
    }

    /** What a word stands for; null for any other text. */
    V get(String word) {
        return get(word, 0, word.length());
    }

    /** What the word at {@code [start, end)} of a text stands for; null where no word is there. */
    V get(String text, int start, int end) {
        if (start == end || end - start > longest[text.charAt(start)]) {
            return null;
        }
        int length = end - start;
        int at = hash(text, start, end) & words.length - 1;
        while (words[at] != null) {
            if (words[at].length() == length && text.startsWith(words[at], start)) {
                return values[at];
            }
            at = at + 1 & words.length - 1;
        }
        return null;
    }

    /** What the longest word that starts at a position of a text stands for; null where none does. */
    V longestAt(String text, int start) {
        for (int end = Math.min(text.length(), start + longest(text.charAt(start))); end > start; end--) {
            V value = get(text, start, end);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** How long a word may be that starts with a character; 0 where none does. */
    int longest(char first) {
        return longest[first];
    }

    /** That of {@link String#hashCode}. */
    static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }
}
