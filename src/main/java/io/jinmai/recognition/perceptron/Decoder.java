package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/**
 * Finds the best valid sequence of tags (Viterbi). HanLP's own decoder adds up every feature again for each pair of tags; this one
 * takes them added up, and looks for the way back only along the best sequence. Inside a name only tags of that name follow, so that the
 * long loop runs over the tags that end something and those that start something.
 */
final class Decoder {
    private static final int SIZE = TagScheme.SIZE;

    /** Below every score, and far enough from the least number to be added to. */
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    /** Tags behind which something new starts, and tags that start something, ascending. */
    private static final int[] CLOSED = TagScheme.tags(TagScheme::mayEnd);

    private static final int[] STARTING = TagScheme.tags(TagScheme::mayStart);
    private static final int[][] PREDECESSORS = predecessors();

    private final int[] transitions;

    /** By type, for what goes on behind a begin or a middle. */
    private final int[] beginToMiddle = new int[TagScheme.TYPES];

    private final int[] middleToMiddle = new int[TagScheme.TYPES];
    private final int[] beginToEnd = new int[TagScheme.TYPES];
    private final int[] middleToEnd = new int[TagScheme.TYPES];

    /** From each closed tag to each starting one. */
    private final int[][] toStarting = new int[CLOSED.length][STARTING.length];

    /** Of each row of these the least and the greatest. */
    private final int[] least = new int[CLOSED.length];

    private final int[] most = new int[CLOSED.length];

    /** @param transitions weights by {@code previous * SIZE + next} */
    Decoder(int[] transitions) {
        this.transitions = transitions;
        for (int i = 0; i < CLOSED.length; i++) {
            for (int j = 0; j < STARTING.length; j++) {
                toStarting[i][j] = transitions[CLOSED[i] * SIZE + STARTING[j]];
            }
            least[i] = Arrays.stream(toStarting[i]).min().orElseThrow();
            most[i] = Arrays.stream(toStarting[i]).max().orElseThrow();
        }
        for (int type = 0; type < TagScheme.TYPES; type++) {
            int begin = TagScheme.begin(type);
            int middle = TagScheme.middle(type);
            int end = TagScheme.end(type);
            beginToMiddle[type] = transitions[begin * SIZE + middle];
            middleToMiddle[type] = transitions[middle * SIZE + middle];
            beginToEnd[type] = transitions[begin * SIZE + end];
            middleToEnd[type] = transitions[middle * SIZE + end];
        }
    }

    /** {@link #decode(int, int[], int[], int[])} in arrays of its own. */
    int[] decode(int length, int[] emissions) {
        int[] tags = new int[length];
        decode(length, emissions, new int[(length + 1) * SIZE], tags);
        return tags;
    }

    /**
     * Scores count from the best sequence up to the place before that goes on without a name, so that they stay small in a long text.
     *
     * @param length at least 1
     * @param emissions scores of the tags at each position, one after the other, {@link TagScheme#SIZE} a position
     * @param scores overwritten; room for {@link TagScheme#SIZE} scores a position and as many more, to work in
     * @param tags overwritten with the tag of each position; what is behind the last stays
     */
    void decode(int length, int[] emissions, int[] scores, int[] tags) {
        for (int tag = 0; tag < SIZE; tag++) {
            scores[tag] = TagScheme.mayStart(tag) ? emissions[tag] : IMPOSSIBLE;
        }
        int best = length * SIZE;
        for (int offset = SIZE; offset < best; offset += SIZE) {
            scoreStarting(scores, offset, best);
            scoreInner(scores, offset);
            int base = scores[offset + TagScheme.OUTSIDE];
            for (int i = offset; i < offset + SIZE; i++) {
                scores[i] = Math.max(IMPOSSIBLE, scores[i] - base + emissions[i]);
            }
        }
        traceBack(length, scores, tags);
    }

    /** Most closed tags score so low that they cannot precede anything, whatever the transition. */
    private void scoreStarting(int[] scores, int offset, int best) {
        int leader = leader(scores, offset - SIZE);
        int leading = scores[offset - SIZE + CLOSED[leader]];
        int[] added = toStarting[leader];
        for (int j = 0; j < added.length; j++) {
            scores[best + j] = leading + added[j];
        }
        for (int i = 0; i < CLOSED.length; i++) {
            int score = scores[offset - SIZE + CLOSED[i]];
            if (i != leader && score + most[i] > leading + least[leader]) {
                raise(scores, best, score, toStarting[i]);
            }
        }
        for (int j = 0; j < STARTING.length; j++) {
            scores[offset + STARTING[j]] = scores[best + j];
        }
    }

    private static int leader(int[] scores, int offset) {
        int leader = 0;
        for (int i = 1; i < CLOSED.length; i++) {
            if (scores[offset + CLOSED[i]] > scores[offset + CLOSED[leader]]) {
                leader = i;
            }
        }
        return leader;
    }

    /** The middle and the end of a name stand behind its begin or its middle. */
    private void scoreInner(int[] scores, int offset) {
        int before = offset - SIZE;
        for (int type = 0; type < TagScheme.TYPES; type++) {
            int begin = scores[before + TagScheme.begin(type)];
            int middle = scores[before + TagScheme.middle(type)];
            scores[offset + TagScheme.middle(type)] =
                    Math.max(begin + beginToMiddle[type], middle + middleToMiddle[type]);
            scores[offset + TagScheme.end(type)] = Math.max(begin + beginToEnd[type], middle + middleToEnd[type]);
        }
    }

    private static void raise(int[] scores, int best, int score, int[] added) {
        for (int j = 0; j < added.length; j++) {
            scores[best + j] = Math.max(scores[best + j], score + added[j]);
        }
    }

    private int bestPrevious(int[] scores, int offset, int tag) {
        int[] predecessors = PREDECESSORS[tag];
        int from = predecessors[0];
        int best = Integer.MIN_VALUE;
        for (int previous : predecessors) {
            int score = scores[offset + previous] + transitions[previous * SIZE + tag];
            if (score > best) {
                best = score;
                from = previous;
            }
        }
        return from;
    }

    private void traceBack(int length, int[] scores, int[] tags) {
        int last = (length - 1) * SIZE;
        int tag = TagScheme.OUTSIDE;
        for (int candidate : CLOSED) {
            if (scores[last + candidate] > scores[last + tag]) {
                tag = candidate;
            }
        }
        tags[length - 1] = tag;
        for (int i = length - 2; i >= 0; i--) {
            tag = bestPrevious(scores, i * SIZE, tag);
            tags[i] = tag;
        }
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
