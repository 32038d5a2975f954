package io.jinmai.relation.reading;

/**
 * The characters of a text as bits, several characters to a bit: most words that a text does not hold are told by one that is missing
 * (Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", 1970).
 */
final class CharacterSketch {
    private static final int LONGS = 16;
    private static final int BITS = LONGS * Long.SIZE;

    private final long[] bits = new long[LONGS];

    CharacterSketch(String text) {
        for (int i = 0; i < text.length(); i++) {
            int bit = bit(text.charAt(i));
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /** False only where the text lacks a character of the word. */
    boolean mayHold(String word) {
        for (int i = 0; i < word.length(); i++) {
            int bit = bit(word.charAt(i));
            if ((bits[bit / Long.SIZE] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Characters that stand near one another in Unicode are used together, so they get bits of their own. */
    private static int bit(char c) {
        return (c ^ c >>> 10) & BITS - 1;
    }
}
