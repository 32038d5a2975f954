package io.jinmai.recognition;

/** A set of the word classes of a {@link Vocabulary}, as bits. */
public record WordClasses(long low, long high) {
    /** No class. */
    public static final WordClasses NONE = new WordClasses(0, 0);

    static WordClasses of(int number) {
        return number < 64 ? new WordClasses(1L << number, 0) : new WordClasses(0, 1L << (number - 64));
    }

    /** The classes of both. */
    public WordClasses and(WordClasses other) {
        return new WordClasses(low | other.low, high | other.high);
    }

    /** Whether the two share a class. */
    public boolean meets(WordClasses other) {
        return (low & other.low | high & other.high) != 0;
    }
}
