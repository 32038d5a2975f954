package io.jinmai.recognition.perceptron;

/**
 * Arrays that one thread uses again for each sentence: scores are the most of what tagging would allocate. Both may be longer than
 * asked for, hold whatever they held before, and are overwritten when asked for again. Very long sentences are rare and get arrays of their
 * own.
 */
final class ScoreBuffers {
    /** In scores; sentences of up to about 2,000 characters. */
    private static final int LARGEST_KEPT = 1 << 16;

    private int[] emissions = {};
    private int[] paths = {};
    private int[] tags = {};

    /** At least {@code length} numbers for the scores of tags by themselves. */
    int[] emissions(int length) {
        int[] buffer = atLeast(length, emissions);
        emissions = kept(buffer, emissions);
        return buffer;
    }

    /** At least {@code length} numbers for the scores of tags with those before them. */
    int[] paths(int length) {
        int[] buffer = atLeast(length, paths);
        paths = kept(buffer, paths);
        return buffer;
    }

    /** At least {@code length} numbers for the tags of a text. */
    int[] tags(int length) {
        int[] buffer = atLeast(length, tags);
        tags = kept(buffer, tags);
        return buffer;
    }

    private static int[] atLeast(int length, int[] buffer) {
        return buffer.length >= length ? buffer : new int[Math.max(length, Math.min(2 * buffer.length, LARGEST_KEPT))];
    }

    private static int[] kept(int[] buffer, int[] before) {
        return buffer.length <= LARGEST_KEPT ? buffer : before;
    }
}
