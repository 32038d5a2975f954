package io.jinmai.recognition.perceptron;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers features from 0 in order of first sight and counts how often each was seen. */
final class FeatureIndex {
    private int[] features = new int[1 << 16];
    private int[] counts = new int[1 << 16];
    private int[] slots = new int[1 << 18];
    private int size;

    /** The row of a feature, or -1 where it was never added. */
    int rowOf(int feature) {
        return slots[slotOf(feature)] - 1;
    }

    /** Counts one more sight of a feature. */
    void add(int feature) {
        int slot = slotOf(feature);
        if (slots[slot] == 0) {
            append(feature);
            slots[slot] = size;
            if (size * 3 > slots.length) {
                rehash();
            }
            return;
        }
        counts[slots[slot] - 1]++;
    }

    /** The features seen at least {@code minimum} times, in order of first sight. */
    FeatureIndex seenAtLeast(int minimum) {
        FeatureIndex kept = new FeatureIndex();
        for (int row = 0; row < size; row++) {
            if (counts[row] >= minimum) {
                kept.add(features[row]);
            }
        }
        return kept;
    }

    int size() {
        return size;
    }

    int feature(int row) {
        return features[row];
    }

    /** All rows, in the order of their features' numbers taken as unsigned. */
    int[] rowsByFeature() {
        return IntStream.range(0, size)
                .mapToLong(row -> Integer.toUnsignedLong(features[row]) << Integer.SIZE | row)
                .sorted()
                .mapToInt(featureAndRow -> (int) featureAndRow)
                .toArray();
    }

    private void append(int feature) {
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        features[size] = feature;
        counts[size++] = 1;
    }

    private int slotOf(int feature) {
        int mask = slots.length - 1;
        int slot = feature & mask;
        while (slots[slot] != 0 && features[slots[slot] - 1] != feature) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        for (int row = 0; row < size; row++) {
            slots[slotOf(features[row])] = row + 1;
        }
    }
}
