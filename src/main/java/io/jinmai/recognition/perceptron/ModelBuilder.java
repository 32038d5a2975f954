package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/** Collects the weights worth keeping into a {@link PerceptronModel}. */
final class ModelBuilder {
    /** Weights below this decide nothing: dropping them cost no F1 in cross-validation and halves the model. */
    private static final float SMALLEST_WEIGHT = 0.05f;

    private int[] features = new int[1 << 12];
    private int[] starts = new int[(1 << 12) + 1];
    private byte[] tags = new byte[1 << 14];
    private float[] weights = new float[1 << 14];
    private int featureCount;
    private int entries;

    void startFeature(int feature) {
        if (featureCount > 0 && starts[featureCount - 1] == entries) {
            featureCount--;
        }
        if (featureCount == features.length) {
            features = Arrays.copyOf(features, featureCount * 2);
            starts = Arrays.copyOf(starts, featureCount * 2 + 1);
        }
        starts[featureCount] = entries;
        features[featureCount++] = feature;
    }

    void weight(int tag, float weight) {
        if (Math.abs(weight) < SMALLEST_WEIGHT) {
            return;
        }
        if (entries == tags.length) {
            tags = Arrays.copyOf(tags, entries * 2);
            weights = Arrays.copyOf(weights, entries * 2);
        }
        tags[entries] = (byte) tag;
        weights[entries++] = PerceptronModel.quantize(weight) * PerceptronModel.WEIGHT_STEP;
    }

    PerceptronModel build(float[] transitions) {
        if (featureCount > 0 && starts[featureCount - 1] == entries) {
            featureCount--;
        }
        int[] ends = Arrays.copyOf(starts, featureCount + 1);
        ends[featureCount] = entries;
        return new PerceptronModel(
                transitions,
                Arrays.copyOf(features, featureCount),
                ends,
                Arrays.copyOf(tags, entries),
                Arrays.copyOf(weights, entries));
    }
}
