package io.jinmai.recognition;

/** A word of the vocabulary found in a text at {@code [start, end)}. Immutable. */
public final class WordHit {
    private final int start;
    private final int end;
    private final WordClasses classes;

    WordHit(int start, int end, WordClasses classes) {
        this.start = start;
        this.end = end;
        this.classes = classes;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public int length() {
        return end - start;
    }

    public WordClasses classes() {
        return classes;
    }

    /** Whether the word belongs to one of these classes. */
    public boolean is(WordClasses wanted) {
        return classes.meets(wanted);
    }
}
