package io.jinmai.recognition.perceptron;

import java.util.Arrays;

/** Collects the weights worth keeping into a {@link PerceptronModel}. */
final class ModelBuilder {
    /** Weights below this decide nothing: dropping them cost no F1 on any of the gold sets. */
    private static final float SMALLEST_WEIGHT = 1.5f;

    private int[] rows = new int[1 << 14];
    private int size;
    private int clueCount;
    private int row = -1;

    void startClue(int clue) {
        dropEmptyRow();
        row = size;
        append(clue);
        append(0);
        clueCount++;
    }

    /** The weights of a clue come by place, ascending. */
    void weight(int place, float weight) {
        if (Math.abs(weight) >= SMALLEST_WEIGHT) {
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
