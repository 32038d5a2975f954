package io.jinmai.recognition.perceptron;

/**
 * Numbers for what the perceptron sees at a place of a text, such as two characters side by side, made without building strings. A clue
 * speaks about the tags of the characters around its place; what it says of one of them is a feature, numbered by the clue and the distance
 * of the character. So one look-up finds all that a clue says. Two of the hundred thousand clues of a corpus share a number so rarely
 * (about one in five thousand) that it does not show in the scores.
 */
final class Clue {
    /** How far, in characters to either side, a clue speaks about tags. */
    static final int REACH = 2;

    /** How many characters a clue may speak about. */
    static final int SPAN = 2 * REACH + 1;

    private static final int DISTANCE_BITS = 3;
    private static final int MULTIPLIER_1 = 0x9E3779B1;
    private static final int MULTIPLIER_2 = 0x85EBCA77;
    private static final int MULTIPLIER_3 = 0xC2B2AE3D;

    private Clue() {}

    static int of(int kind, int a) {
        return finish(kind * MULTIPLIER_1 ^ a * MULTIPLIER_2);
    }

    static int of(int kind, int a, int b) {
        return finish((kind * MULTIPLIER_1 ^ a * MULTIPLIER_2) * MULTIPLIER_3 + b);
    }

    static int of(int kind, int a, int b, int c) {
        return finish(((kind * MULTIPLIER_1 ^ a * MULTIPLIER_2) * MULTIPLIER_3 + b) * MULTIPLIER_2 + c);
    }

    /** The finaliser of MurmurHash3 (Austin Appleby, public domain), without the bits that the distance takes. */
    private static int finish(int value) {
        int h = value;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return h >>> DISTANCE_BITS;
    }

    /** What a clue says of the character that stands {@code distance} behind its place, from -{@link #REACH} to {@link #REACH}. */
    static int feature(int clue, int distance) {
        return clue << DISTANCE_BITS | distance + REACH;
    }

    static int ofFeature(int feature) {
        return feature >>> DISTANCE_BITS;
    }

    /** Which of the {@link #SPAN} characters a feature speaks about, from 0. */
    static int characterOf(int feature) {
        return feature & (1 << DISTANCE_BITS) - 1;
    }
}
