package io.jinmai.recognition;

import java.util.function.IntConsumer;

/** A set of the word classes of a {@link Vocabulary}, as bits. */
public record WordClasses(long low, long high) {
    /** No class. */
    public static final WordClasses NONE = new WordClasses(0, 0);

    /** How many classes there may be. */
    public static final int MOST = 2 * Long.SIZE;

    static WordClasses of(int number) {
        return number < 64 ? new WordClasses(1L << number, 0) : new WordClasses(0, 1L << (number - 64));
    }

    /** The classes of both. */
    public WordClasses and(WordClasses other) {
        return new WordClasses(low | other.low, high | other.high);
    }

    /** The classes that both hold. */
    public WordClasses shared(WordClasses other) {
        return new WordClasses(low & other.low, high & other.high);
    }

    /** Hands on the number of each class, below {@link #MOST}. */
    public void forEach(IntConsumer numbers) {
        for (long rest = low; rest != 0; rest &= rest - 1) {
            numbers.accept(Long.numberOfTrailingZeros(rest));
        }
        for (long rest = high; rest != 0; rest &= rest - 1) {
            numbers.accept(Long.SIZE + Long.numberOfTrailingZeros(rest));
        }
    }

    /** Whether the two share a class. */
    public boolean meets(WordClasses other) {
        return (low & other.low | high & other.high) != 0;
    }
}
