package io.jinmai.recognition;

import java.util.Arrays;

/**
 * Collects the words of one text after the other, by start and longer ones first, into the same arrays, since how many words a text holds
 * is known only when all are found. For one thread.
 */
final class FoundWords {
    private static final int FIRST_ROOM = 1 << 10;

    private int[] starts = new int[FIRST_ROOM];

    /** As {@link LexicalScan} packs them. */
    private int[] words = new int[FIRST_ROOM];

    private int count;

    /** Forgets what was found before. */
    void clear() {
        count = 0;
    }

    /** Words come nearly in order, so that few change places. */
    void add(int start, int end, int kind) {
        if (count == words.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            words = Arrays.copyOf(words, 2 * count);
        }
        int at = count++;
        for (; at > 0 && isBehind(at - 1, start, end); at--) {
            starts[at] = starts[at - 1];
            words[at] = words[at - 1];
        }
        starts[at] = start;
        words[at] = LexicalScan.word(end - start, kind);
    }

    private boolean isBehind(int found, int start, int end) {
        return starts[found] > start || starts[found] == start && LexicalScan.lengthOf(words[found]) < end - start;
    }

    int count() {
        return count;
    }

    /** Where a word starts. */
    int start(int found) {
        return starts[found];
    }

    /** All words, each as {@link LexicalScan#word} packs it. */
    int[] words() {
        return Arrays.copyOf(words, count);
    }
}
