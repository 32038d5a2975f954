package io.jinmai.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What was found in a text: every word of the vocabulary, overlapping ones included. A text holds more of them than characters, so they are
 * numbers, and a {@link WordHit} is made of one when it is first asked for. Does not change. Thread-safe. Positions are UTF-16 units of {@link #text()}.
 */
public final class LexicalScan {
    private static final int LENGTH_SHIFT = Short.SIZE;
    private static final int KIND_MASK = 0xFFFF;
    private static final Iterable<WordHit> NO_HITS = Collections::emptyIterator;

    private final String text;
    private final WordKinds kinds;

    /** By start, longer ones first, each as {@link #word} packs it. */
    private final int[] byStart;

    /** By end, longer ones first, where they are in {@link #byStart}. */
    private final int[] byEnd;

    /** Those of {@link #byStart} that were asked for. */
    private final WordHit[] hits;

    /** For each position where its words start in {@link #byStart}. */
    private final int[] firstByStart;

    private final int[] firstByEnd;

    /** The classes of all words, as {@link WordClasses} keeps them. */
    private final long classesLow;

    private final long classesHigh;

    LexicalScan(String text, WordKinds kinds, FoundWords found) {
        this.text = text;
        this.kinds = kinds;
        this.byStart = found.words();
        this.byEnd = new int[byStart.length];
        this.hits = new WordHit[byStart.length];
        this.firstByStart = new int[text.length() + 2];
        this.firstByEnd = new int[text.length() + 2];
        countStarts(found);
        sortByEnd();
        long low = 0;
        long high = 0;
        for (int word : byStart) {
            low |= kinds.low(kindOf(word));
            high |= kinds.high(kindOf(word));
        }
        this.classesLow = low;
        this.classesHigh = high;
    }

    /** A word's length and kind as one number; of neither more than 16 bits. */
    static int word(int length, int kind) {
        return length << LENGTH_SHIFT | kind;
    }

    static int lengthOf(int word) {
        return word >>> LENGTH_SHIFT;
    }

    private static int kindOf(int word) {
        return word & KIND_MASK;
    }

    private void countStarts(FoundWords found) {
        for (int i = 0; i < byStart.length; i++) {
            firstByStart[found.start(i) + 1]++;
        }
        for (int i = 1; i < firstByStart.length; i++) {
            firstByStart[i] += firstByStart[i - 1];
        }
    }

    /** By counting; words that end at one place keep their order. */
    private void sortByEnd() {
        for (int start = 0, i = 0; start < text.length(); start++) {
            for (; i < firstByStart[start + 1]; i++) {
                firstByEnd[start + lengthOf(byStart[i]) + 1]++;
            }
        }
        moveToFirsts(firstByEnd);
        for (int start = 0, i = 0; start < text.length(); start++) {
            for (; i < firstByStart[start + 1]; i++) {
                byEnd[firstByEnd[start + lengthOf(byStart[i]) + 1]++] = i;
            }
        }
    }

    /**
     * From how many words each position has, one behind it, to how many those before it have, likewise: who then counts on there for each
     * word has, in the end, at each position how many there are before.
     */
    private static void moveToFirsts(int[] counts) {
        int before = 0;
        for (int i = 1; i < counts.length; i++) {
            int here = counts[i];
            counts[i] = before;
            before += here;
        }
    }

    public String text() {
        return text;
    }

    /** Every word found, by start, longer ones first. */
    public Iterable<WordHit> hits() {
        return () -> new Hits(classes());
    }

    /** The words of these classes, by start, longer ones first. */
    public Iterable<WordHit> hits(WordClasses wanted) {
        return holdsAny(wanted) ? () -> new Hits(wanted) : NO_HITS;
    }

    private final class Hits implements Iterator<WordHit> {
        private final WordClasses wanted;
        private int start;
        private int next;

        Hits(WordClasses wanted) {
            this.wanted = wanted;
            toNext();
        }

        private void toNext() {
            while (next < byStart.length && !kinds.is(kindOf(byStart[next]), wanted)) {
                next++;
            }
        }

        @Override
        public boolean hasNext() {
            return next < byStart.length;
        }

        @Override
        public WordHit next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            while (firstByStart[start + 1] <= next) {
                start++;
            }
            WordHit hit = hit(next++, start);
            toNext();
            return hit;
        }
    }

    /** The words that start at a position, longest first. */
    public List<WordHit> startingAt(int position) {
        List<WordHit> found = new ArrayList<>();
        for (int i = firstByStart[position]; i < firstByStart[position + 1]; i++) {
            found.add(hit(i, position));
        }
        return found;
    }

    /** The words that end before a position (exclusive end), longest first. */
    public List<WordHit> endingAt(int position) {
        List<WordHit> found = new ArrayList<>();
        for (int i = firstByEnd[position]; i < firstByEnd[position + 1]; i++) {
            found.add(hit(byEnd[i], position - lengthOf(byStart[byEnd[i]])));
        }
        return found;
    }

    /** The classes of all words in the text. */
    public WordClasses classes() {
        return new WordClasses(classesLow, classesHigh);
    }

    /** Whether a word of one of these classes stands anywhere in the text. */
    public boolean holdsAny(WordClasses wanted) {
        return (classesLow & wanted.low() | classesHigh & wanted.high()) != 0;
    }

    /** Whether a word of these classes starts at a position. */
    public boolean startsAt(int position, WordClasses wanted) {
        return indexAt(position, wanted) >= 0;
    }

    /** Whether a word of these classes ends before a position. */
    public boolean endsBefore(int position, WordClasses wanted) {
        return indexBefore(position, wanted) >= 0;
    }

    /** The longest word of these classes that starts at a position, or null. */
    public WordHit longestAt(int position, WordClasses wanted) {
        int i = indexAt(position, wanted);
        return i < 0 ? null : hit(i, position);
    }

    /** The longest word of these classes that ends before a position, or null. */
    public WordHit longestBefore(int position, WordClasses wanted) {
        int i = indexBefore(position, wanted);
        return i < 0 ? null : hit(i, position - lengthOf(byStart[i]));
    }

    private int indexAt(int position, WordClasses wanted) {
        for (int i = firstByStart[position]; i < firstByStart[position + 1]; i++) {
            if (kinds.is(kindOf(byStart[i]), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private int indexBefore(int position, WordClasses wanted) {
        for (int i = firstByEnd[position]; i < firstByEnd[position + 1]; i++) {
            if (kinds.is(kindOf(byStart[byEnd[i]]), wanted)) {
                return byEnd[i];
            }
        }
        return -1;
    }

    /** Two threads that ask at the same time may be given two that are alike. */
    private WordHit hit(int index, int start) {
        WordHit hit = hits[index];
        if (hit == null) {
            int word = byStart[index];
            hit = new WordHit(start, start + lengthOf(word), kinds.classes(kindOf(word)));
            hits[index] = hit;
        }
        return hit;
    }

    /** Receives a word by its groups of {@link WordCoverage}, as bits by their ordinals. */
    @FunctionalInterface
    interface GroupedWords {
        void accept(int groups, int start, int end);
    }

    /** Hands on the words that are of a group, by start, longer ones first. */
    void forEachGrouped(GroupedWords words) {
        for (int start = 0; start < text.length(); start++) {
            for (int i = firstByStart[start]; i < firstByStart[start + 1]; i++) {
                int groups = kinds.groups(kindOf(byStart[i]));
                if (groups != 0) {
                    words.accept(groups, start, start + lengthOf(byStart[i]));
                }
            }
        }
    }
}
