package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/** Collects the weights worth keeping into a {@link PerceptronModel}. */
final class ModelBuilder {
    /** Of a large corpus weights below this decide little; those up to 1.5 are worth 0.001 to 0.002 of F1 in cross-validation. */
    private static final float SMALLEST_WEIGHT = 1f;

    /** A small corpus corrects few weights often, so that those that decide are small. */
    private static final float SMALLEST_OF_FEW = 0.6f;

    private static final int FEW_TEXTS = 2_000;

    private final float smallestWeight;

    private int[] rows = new int[1 << 14];
    private int size;
    private int clueCount;
    private int row = -1;

    /** @param texts how many the weights were learnt from */
    ModelBuilder(int texts) {
        this.smallestWeight = texts < FEW_TEXTS ? SMALLEST_OF_FEW : SMALLEST_WEIGHT;
    }

    void startClue(int clue) {
        dropEmptyRow();
        row = size;
        append(clue);
        append(0);
        clueCount++;
    }

    /** The weights of a clue come by place, ascending. */
    void weight(int place, float weight) {
        if (Math.abs(weight) >= smallestWeight) {
            append(PerceptronModel.entry(place, PerceptronModel.quantize(weight)));
            rows[row + 1]++;
        }
    }

    PerceptronModel build(float[] transitions) {
        dropEmptyRow();
        int[] quantized = new int[transitions.length];
        for (int i = 0; i < transitions.length; i++) {
            quantized[i] = PerceptronModel.quantize(transitions[i]);
        }
        return new PerceptronModel(quantized, clueCount, Arrays.copyOf(rows, size));
    }

    private void dropEmptyRow() {
        if (row >= 0 && rows[row + 1] == 0) {
            size = row;
            clueCount--;
        }
        row = -1;
    }

    private void append(int value) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = value;
    }
}
