package io.jinmai.recognition;

/** A word of the vocabulary found in a text at {@code [start, end)}. */
public record WordHit(int start, int end, WordClasses classes) {
    public int length() {
        return end - start;
    }

    /** Whether the word belongs to one of these classes. */
    public boolean is(WordClasses wanted) {
        return classes.meets(wanted);
    }
}
