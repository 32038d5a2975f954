package io.jinmai.recognition.perceptron;

/**
 * Perceptron weights that know their average over all steps, by the lazy sums of Daumé ("Practical Structured Learning Techniques for
 * Natural Language Processing", 2006, figure 2.3).
 */
final class AveragedWeights {
    private final int[] weights;
    private final float[] weightedUpdates;

    AveragedWeights(int size) {
        weights = new int[size];
        weightedUpdates = new float[size];
    }

    /** The weights as they are now. */
    int[] current() {
        return weights.clone();
    }

    /** Adds a row of weights to as many sums. */
    void addTo(int[] sums, int offset, int start, int length) {
        for (int i = 0; i < length; i++) {
            sums[offset + i] += weights[start + i];
        }
    }

    void update(int index, int value, int step) {
        weights[index] += value;
        weightedUpdates[index] += value * step;
    }

    /** The average over the steps 1 to {@code steps}. */
    float average(int index, int steps) {
        return weights[index] - weightedUpdates[index] / steps;
    }
}
