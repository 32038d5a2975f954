package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/**
 * Finds the best valid sequence of tags (Viterbi). HanLP's own decoder adds up every feature again for each pair of tags; this one
 * takes them added up, and looks for the way back only along the best sequence. Inside a name only that name's tags follow, so that the
 * long loop runs over the tags that end something and those that start something.
 */
final class Decoder {
    private static final int SIZE = TagScheme.SIZE;

    /** Tags behind which something new starts, and tags that start something, ascending. */
    private static final int[] CLOSED = TagScheme.tags(TagScheme::mayEnd);

    private static final int[] STARTING = TagScheme.tags(TagScheme::mayStart);
    private static final int[][] PREDECESSORS = predecessors();

    private final float[] transitions;
    private final float[] startTransitions = new float[CLOSED.length * STARTING.length];

    /** @param transitions weights by {@code previous * SIZE + next} */
    Decoder(float[] transitions) {
        this.transitions = transitions;
        for (int i = 0; i < CLOSED.length; i++) {
            for (int j = 0; j < STARTING.length; j++) {
                startTransitions[i * STARTING.length + j] = transitions[CLOSED[i] * SIZE + STARTING[j]];
            }
        }
    }

    /** @param emissions scores of the tags at each position, one after the other, {@link TagScheme#SIZE} a position */
    int[] decode(int length, float[] emissions) {
        float[] scores = new float[length * SIZE];
        for (int tag = 0; tag < SIZE; tag++) {
            scores[tag] = TagScheme.mayStart(tag) ? emissions[tag] : Float.NEGATIVE_INFINITY;
        }
        float[] best = new float[STARTING.length];
        for (int offset = SIZE; offset < scores.length; offset += SIZE) {
            scoreStarting(scores, offset, best);
            scoreInner(scores, offset);
            for (int tag = 0; tag < SIZE; tag++) {
                scores[offset + tag] += emissions[offset + tag];
            }
        }
        return traceBack(length, scores);
    }

    private void scoreStarting(float[] scores, int offset, float[] best) {
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < CLOSED.length; i++) {
            float score = scores[offset - SIZE + CLOSED[i]];
            int row = i * best.length;
            for (int j = 0; j < best.length; j++) {
                best[j] = Math.max(best[j], score + startTransitions[row + j]);
            }
        }
        for (int j = 0; j < best.length; j++) {
            scores[offset + STARTING[j]] = best[j];
        }
    }

    /** The middle and the end of a name follow its begin or its middle. */
    private void scoreInner(float[] scores, int offset) {
        for (int tag = 0; tag < SIZE; tag++) {
            if (!TagScheme.mayStart(tag)) {
                int previous = bestPrevious(scores, offset - SIZE, tag);
                scores[offset + tag] = scores[offset - SIZE + previous] + transitions[previous * SIZE + tag];
            }
        }
    }

    private int bestPrevious(float[] scores, int offset, int tag) {
        float best = Float.NEGATIVE_INFINITY;
        int from = PREDECESSORS[tag][0];
        for (int previous : PREDECESSORS[tag]) {
            float score = scores[offset + previous] + transitions[previous * SIZE + tag];
            if (score > best) {
                best = score;
                from = previous;
            }
        }
        return from;
    }

    private int[] traceBack(int length, float[] scores) {
        int last = (length - 1) * SIZE;
        int tag = 0;
        for (int candidate : CLOSED) {
            if (scores[last + candidate] > scores[last + tag]) {
                tag = candidate;
            }
        }
        int[] tags = new int[length];
        tags[length - 1] = tag;
        for (int i = length - 2; i >= 0; i--) {
            tag = bestPrevious(scores, i * SIZE, tag);
            tags[i] = tag;
        }
        return tags;
    }

    private static int[][] predecessors() {
        int[][] result = new int[SIZE][];
        for (int next = 0; next < SIZE; next++) {
            int tag = next;
            result[next] = TagScheme.tags(previous -> TagScheme.mayFollow(previous, tag));
        }
        return result;
    }
}
