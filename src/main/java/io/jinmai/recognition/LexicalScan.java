package io.jinmai.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found in a text: every word of the vocabulary, overlapping ones included. A text holds more of them than characters, so they are
 * numbers, and a {@link WordHit} is made of one when it is asked for. Does not change. Thread-safe. Positions are UTF-16 units of {@link #text()}.
 */
public final class LexicalScan {
    /** No word. */
    public static final long NONE = -1;

    private final String text;
    private final WordKinds kinds;

    /** The kind of each word, by start, longer ones first. */
    private final char[] byStart;

    /** For each position where its words start in {@link #byStart}; null where there are more words than such a number can tell. */
    private final char[] firstByStart;

    /** The same where it takes greater numbers, else null: nearly no text is so long, and each is kept for a while. */
    private final int[] firstOfMany;

    /** How long the longest word is. */
    private final int longest;

    /** The classes of all words, as {@link WordClasses} keeps them. */
    private final long classesLow;

    private final long classesHigh;

    private final WordCutter cutter;

    /** Null until somebody asks; who asks at the same time on another thread gets an equal one, whole since its fields are final. */
    private CutText cut;

    LexicalScan(String text, WordKinds kinds, FoundWords found, WordCutter cutter) {
        this.text = text;
        this.kinds = kinds;
        this.byStart = found.kinds();
        boolean areMany = found.count() > Character.MAX_VALUE;
        this.firstByStart = areMany ? null : found.firstByStart(text.length() + 2);
        this.firstOfMany = areMany ? found.firstOfMany(text.length() + 2) : null;
        int length = 0;
        long low = 0;
        long high = 0;
        for (int kind : byStart) {
            length = Math.max(length, kinds.length(kind));
            low |= kinds.low(kind);
            high |= kinds.high(kind);
        }
        this.longest = length;
        this.classesLow = low;
        this.classesHigh = high;
        this.cutter = cutter;
    }

    /** Where the words that start at a position start in {@link #byStart}; of the end of the text, and behind it, how many there are. */
    private int firstAt(int position) {
        return firstByStart == null ? firstOfMany[position] : firstByStart[position];
    }

    public String text() {
        return text;
    }

    /** The text cut into the words that it is most likely made of, which are not those of the vocabulary. */
    public CutText cut() {
        CutText known = cut;
        if (known == null) {
            known = cutter.cut(text);
            cut = known;
        }
        return known;
    }

    /**
     * The first word of these classes, by start, longer ones first, as a number that this scan alone can read: each source of names goes
     * through the words of each sentence, and need not make an object for it.
     *
     * @return {@link #NONE} where there is none
     */
    public long first(WordClasses wanted) {
        return holdsAny(wanted) ? wordFrom(0, 0, wanted) : NONE;
    }

    /** The next word of these classes behind a word; {@link #NONE} where there is none. */
    public long next(long word, WordClasses wanted) {
        return wordFrom(indexOf(word) + 1, startOf(word), wanted);
    }

    private long wordFrom(int from, int fromStart, WordClasses wanted) {
        int index = from;
        while (index < byStart.length && !kinds.is(byStart[index], wanted)) {
            index++;
        }
        if (index == byStart.length) {
            return NONE;
        }
        int start = fromStart;
        while (firstAt(start + 1) <= index) {
            start++;
        }
        return (long) start << Integer.SIZE | index;
    }

    private static int indexOf(long word) {
        return (int) word;
    }

    /** Where a word starts. */
    public int startOf(long word) {
        return (int) (word >>> Integer.SIZE);
    }

    /** Where a word ends. */
    public int endOf(long word) {
        return startOf(word) + kinds.length(byStart[indexOf(word)]);
    }

    /** Whether a word belongs to one of these classes. */
    public boolean is(long word, WordClasses classes) {
        return kinds.is(byStart[indexOf(word)], classes);
    }

    /** The words that start at a position, longest first. */
    public List<WordHit> startingAt(int position) {
        List<WordHit> found = new ArrayList<>();
        for (int i = firstAt(position); i < firstAt(position + 1); i++) {
            found.add(hit(i, position));
        }
        return found;
    }

    /** The words that end before a position (exclusive end), longest first. */
    public List<WordHit> endingAt(int position) {
        List<WordHit> found = new ArrayList<>();
        for (int start = firstStartBefore(position); start < position; start++) {
            int end = firstAt(start + 1);
            for (int i = firstAt(start); i < end; i++) {
                if (start + kinds.length(byStart[i]) == position) {
                    found.add(hit(i, start));
                }
            }
        }
        return found;
    }

    /** Where a word may start that ends before a position: few starts need be looked through. */
    private int firstStartBefore(int position) {
        return Math.max(0, position - longest);
    }

    /** The classes of all words in the text. */
    public WordClasses classes() {
        return new WordClasses(classesLow, classesHigh);
    }

    /** Whether a word of one of these classes stands anywhere in the text. */
    public boolean holdsAny(WordClasses wanted) {
        return holdsAny(wanted.low(), wanted.high());
    }

    /** The same of classes given as {@link WordClasses} keeps them. */
    public boolean holdsAny(long low, long high) {
        return (classesLow & low | classesHigh & high) != 0;
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
        return i < 0 ? null : hit(i, position - kinds.length(byStart[i]));
    }

    /** Where the longest word of these classes ends that starts at a position; -1 where none does. */
    public int endAt(int position, WordClasses wanted) {
        int i = indexAt(position, wanted);
        return i < 0 ? -1 : position + kinds.length(byStart[i]);
    }

    /** Where the longest word of these classes starts that ends before a position; -1 where none does. */
    public int startBefore(int position, WordClasses wanted) {
        int i = indexBefore(position, wanted);
        return i < 0 ? -1 : position - kinds.length(byStart[i]);
    }

    private int indexAt(int position, WordClasses wanted) {
        int end = firstAt(position + 1);
        for (int i = firstAt(position); i < end; i++) {
            if (kinds.is(byStart[i], wanted)) {
                return i;
            }
        }
        return -1;
    }

    private int indexBefore(int position, WordClasses wanted) {
        if (!holdsAny(wanted)) {
            return -1;
        }
        for (int start = firstStartBefore(position); start < position; start++) {
            int end = firstAt(start + 1);
            for (int i = firstAt(start); i < end; i++) {
                if (start + kinds.length(byStart[i]) == position && kinds.is(byStart[i], wanted)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private WordHit hit(int index, int start) {
        int kind = byStart[index];
        return new WordHit(start, start + kinds.length(kind), kinds.classes(kind));
    }

    /** Receives a word by its groups of {@link WordCoverage}, as bits by their ordinals. */
    @FunctionalInterface
    interface GroupedWords {
        void accept(int groups, int start, int end);
    }

    /** Hands on the words that are of a group, by start, longer ones first. */
    void forEachGrouped(GroupedWords words) {
        for (int start = 0; start < text.length(); start++) {
            int end = firstAt(start + 1);
            for (int i = firstAt(start); i < end; i++) {
                int groups = kinds.groups(byStart[i]);
                if (groups != 0) {
                    words.accept(groups, start, start + kinds.length(byStart[i]));
                }
            }
        }
    }
}
