package io.jinmai.recognition.perceptron;

import java.util.Arrays;
import java.util.Random;

/**
 * A text to learn from.
 *
 * @param features for each character the rows of its features
 * @param gold for each character its tag
 */
record Example(int[][] features, int[] gold) {
    /** The text as one would see it who overlooks a share of the features. */
    Example overlooking(double share, Random random) {
        int[][] seen = new int[features.length][];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = Arrays.stream(features[i])
                    .filter(row -> random.nextDouble() >= share)
                    .toArray();
        }
        return new Example(seen, gold);
    }
}
