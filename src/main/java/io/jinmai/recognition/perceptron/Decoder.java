package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/**
 * Finds the best valid sequence of tags (Viterbi). HanLP's own decoder adds up every feature again for each pair of tags; this one
 * adds them up once a character, which with {@link TagScheme#SIZE} tags makes it some thirty times faster.
 */
final class Decoder {
    private static final int SIZE = TagScheme.SIZE;
    private static final int[][] PREDECESSORS = predecessors();

    private Decoder() {}

    /** Scores of the tags at each position, one after the other, {@link TagScheme#SIZE} a position. */
    interface Transitions {
        float of(int previous, int next);
    }

    static int[] decode(int length, float[] emissions, Transitions transitions) {
        float[] scores = new float[SIZE];
        float[] next = new float[SIZE];
        byte[] back = new byte[length * SIZE];
        for (int tag = 0; tag < SIZE; tag++) {
            scores[tag] = TagScheme.mayStart(tag) ? emissions[tag] : Float.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < length; i++) {
            for (int tag = 0; tag < SIZE; tag++) {
                float best = Float.NEGATIVE_INFINITY;
                int from = PREDECESSORS[tag][0];
                for (int previous : PREDECESSORS[tag]) {
                    float score = scores[previous] + transitions.of(previous, tag);
                    if (score > best) {
                        best = score;
                        from = previous;
                    }
                }
                next[tag] = best + emissions[i * SIZE + tag];
                back[i * SIZE + tag] = (byte) from;
            }
            float[] swap = scores;
            scores = next;
            next = swap;
        }
        return traceBack(length, scores, back);
    }

    private static int[] traceBack(int length, float[] scores, byte[] back) {
        int tag = 0;
        for (int candidate = 1; candidate < SIZE; candidate++) {
            if (TagScheme.mayEnd(candidate) && scores[candidate] > scores[tag]) {
                tag = candidate;
            }
        }
        int[] tags = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = tag;
            tag = back[i * SIZE + tag];
        }
        return tags;
    }

    private static int[][] predecessors() {
        int[][] result = new int[SIZE][];
        for (int next = 0; next < SIZE; next++) {
            int[] found = new int[SIZE];
            int count = 0;
            for (int previous = 0; previous < SIZE; previous++) {
                if (TagScheme.mayFollow(previous, next)) {
                    found[count++] = previous;
                }
            }
            result[next] = Arrays.copyOf(found, count);
        }
        return result;
    }
}
