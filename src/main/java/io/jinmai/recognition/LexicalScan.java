package io.jinmai.recognition;

import java.util.Arrays;
import java.util.List;

/**
 * What was found in a text: every word of the vocabulary, overlapping ones included. Immutable. Positions are
 * UTF-16 units of {@link #text()}.
 */
public final class LexicalScan {
    private final String text;
    private final WordHit[] byStart;
    private final WordHit[] byEnd;
    private final int[] firstByStart;
    private final int[] firstByEnd;
    private final WordClasses classes;

    LexicalScan(String text, List<WordHit> hits) {
        this.text = text;
        this.firstByStart = new int[text.length() + 2];
        this.firstByEnd = new int[text.length() + 2];
        this.classes = count(hits);
        this.byStart = new WordHit[hits.size()];
        this.byEnd = new WordHit[hits.size()];
        sort(hits);
    }

    /** Counts the words by start and by end; the classes of all. */
    private WordClasses count(List<WordHit> hits) {
        long low = 0;
        long high = 0;
        for (WordHit hit : hits) {
            firstByStart[hit.start() + 1]++;
            firstByEnd[hit.end() + 1]++;
            low |= hit.classes().low();
            high |= hit.classes().high();
        }
        for (int i = 1; i < firstByStart.length; i++) {
            firstByStart[i] += firstByStart[i - 1];
            firstByEnd[i] += firstByEnd[i - 1];
        }
        return new WordClasses(low, high);
    }

    /** By counting, in three passes; two words of one place keep their order. */
    private void sort(List<WordHit> hits) {
        int[] next = firstByEnd.clone();
        for (int i = hits.size() - 1; i >= 0; i--) {
            byEnd[next[hits.get(i).end()]++] = hits.get(i);
        }
        System.arraycopy(firstByStart, 0, next, 0, next.length);
        for (int i = byEnd.length - 1; i >= 0; i--) {
            byStart[next[byEnd[i].start()]++] = byEnd[i];
        }
        System.arraycopy(firstByEnd, 0, next, 0, next.length);
        for (WordHit hit : byStart) {
            byEnd[next[hit.end()]++] = hit;
        }
    }

    public String text() {
        return text;
    }

    /** The words that start at a position, longest first. */
    public List<WordHit> startingAt(int position) {
        return Arrays.asList(byStart).subList(firstByStart[position], firstByStart[position + 1]);
    }

    /** The words that end before a position (exclusive end), longest first. */
    public List<WordHit> endingAt(int position) {
        return Arrays.asList(byEnd).subList(firstByEnd[position], firstByEnd[position + 1]);
    }

    /** Every word found, by start, longer ones first. */
    public List<WordHit> hits() {
        return Arrays.asList(byStart);
    }

    /** The classes of all words in the text. */
    public WordClasses classes() {
        return classes;
    }

    /** Whether a word of one of these classes stands anywhere in the text. */
    public boolean holdsAny(WordClasses wanted) {
        return classes.meets(wanted);
    }

    /** The longest word of these classes that starts at a position, or null. */
    public WordHit longestAt(int position, WordClasses classes) {
        for (int i = firstByStart[position]; i < firstByStart[position + 1]; i++) {
            if (byStart[i].is(classes)) {
                return byStart[i];
            }
        }
        return null;
    }

    /** The longest word of these classes that ends before a position, or null. */
    public WordHit longestBefore(int position, WordClasses classes) {
        for (int i = firstByEnd[position]; i < firstByEnd[position + 1]; i++) {
            if (byEnd[i].is(classes)) {
                return byEnd[i];
            }
        }
        return null;
    }
}
