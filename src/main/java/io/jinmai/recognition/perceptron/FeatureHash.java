package io.jinmai.recognition.perceptron;

/**
 * Numbers for features without building strings: a template and up to three values mixed into 32 bits. Two of the half million
 * features of a corpus share a number so rarely (about one in ten thousand) that it does not show in the scores.
 */
final class FeatureHash {
    private static final int MULTIPLIER_1 = 0x9E3779B1;
    private static final int MULTIPLIER_2 = 0x85EBCA77;
    private static final int MULTIPLIER_3 = 0xC2B2AE3D;

    private FeatureHash() {}

    static int of(int template, int a) {
        return finish(template * MULTIPLIER_1 ^ a * MULTIPLIER_2);
    }

    static int of(int template, int a, int b) {
        return finish((template * MULTIPLIER_1 ^ a * MULTIPLIER_2) * MULTIPLIER_3 + b);
    }

    static int of(int template, int a, int b, int c) {
        return finish(((template * MULTIPLIER_1 ^ a * MULTIPLIER_2) * MULTIPLIER_3 + b) * MULTIPLIER_2 + c);
    }

    /** The finaliser of MurmurHash3 (Austin Appleby, public domain): every input bit reaches every output bit. */
    private static int finish(int value) {
        int h = value;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return h;
    }
}
