package io.jinmai.recognition;

/**
 * A word of the vocabulary found in a text at {@code [start, end)}.
 *
 * @param groups the {@link WordCoverage.Group}s that its classes are of, as bits by their ordinals
 */
public record WordHit(int start, int end, WordClasses classes, int groups) {
    public int length() {
        return end - start;
    }

    /** Whether the word belongs to one of these classes. */
    public boolean is(WordClasses wanted) {
        return classes.meets(wanted);
    }
}
