package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/**
 * Two arrays that one thread uses again for each sentence: scores are the most of what tagging would allocate. Both are longer than asked
 * for and are overwritten when asked for again. Very long sentences are rare and get arrays of their own.
 */
final class ScoreBuffers {
    /** In scores; sentences of up to about 2,000 characters. */
    private static final int LARGEST_KEPT = 1 << 16;

    private int[] zeroed = {};
    private int[] unset = {};

    /** At least {@code length} numbers, these zero. */
    int[] zeroed(int length) {
        int[] buffer = atLeast(length, zeroed);
        zeroed = kept(buffer, zeroed);
        Arrays.fill(buffer, 0, length, 0);
        return buffer;
    }

    /** At least {@code length} numbers, whatever they are. */
    int[] unset(int length) {
        int[] buffer = atLeast(length, unset);
        unset = kept(buffer, unset);
        return buffer;
    }

    private static int[] atLeast(int length, int[] buffer) {
        return buffer.length >= length ? buffer : new int[Math.max(length, Math.min(2 * buffer.length, LARGEST_KEPT))];
    }

    private static int[] kept(int[] buffer, int[] before) {
        return buffer.length <= LARGEST_KEPT ? buffer : before;
    }
}
