package io.jinmai.recognition;

/** A text cut into words: of each character, by its position in UTF-16 units, which part of what word it is. Does not change. */
public final class CutText {
    /** The only character of its word. */
    public static final int SINGLE = 1;

    public static final int FIRST = 2;
    public static final int INNER = 3;
    public static final int LAST = 4;

    /** How many bits a part of a word takes. */
    public static final int PART_BITS = 9;

    private static final int PLACE_BITS = 3;

    /** How many parts of speech there is room for. */
    public static final int MOST_NATURES = 1 << PART_BITS - PLACE_BITS;

    private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

    /** Each place but that outside of a text, in fewer bits. */
    private static final int KEPT_PLACE_BITS = 2;

    private final byte[] parts;

    /** @param parts of each character as {@link #kept} tells it; not to be changed any more */
    public CutText(byte[] parts) {
        this.parts = parts;
    }

    /** The same as {@link #part} in eight bits. */
    public static byte kept(int nature, int place) {
        return (byte) (nature << KEPT_PLACE_BITS | place - SINGLE);
    }

    /**
     * Which part of what word a character is, as one number.
     *
     * @param nature a number for the word's part of speech, below {@link #MOST_NATURES}
     * @param place {@link #SINGLE}, {@link #FIRST}, {@link #INNER} or {@link #LAST}
     */
    public static int part(int nature, int place) {
        return nature << PLACE_BITS | place;
    }

    /** Which part of what word a character is; 0 outside of the text. */
    public int partAt(int position) {
        if (position < 0 || position >= parts.length) {
            return 0;
        }
        int kept = Byte.toUnsignedInt(parts[position]);
        return part(kept >> KEPT_PLACE_BITS, (kept & (1 << KEPT_PLACE_BITS) - 1) + SINGLE);
    }

    /** Which part of its word a character is; 0 outside of the text. */
    public int placeAt(int position) {
        return partAt(position) & PLACE_MASK;
    }

    /** A number for the part of speech of a character's word; 0 outside of the text. */
    public int natureAt(int position) {
        return partAt(position) >> PLACE_BITS;
    }

    /** Whether a position is within a word rather than at an edge of one. */
    public boolean isWithinWord(int position) {
        int place = placeAt(position);
        return place == INNER || place == LAST;
    }
}
