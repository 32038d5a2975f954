package io.jinmai.recognition.perceptron;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a trained perceptron, sparse and immutable: for each feature number the tags it speaks for or against. The file is
 * gzip over: magic, number of tags, transition weights, then each feature with its non-zero weights as multiples of
 * {@link #WEIGHT_STEP}.
 */
public final class PerceptronModel {
    private static final int MAGIC = 0x4A4D5031;

    /** Weights are kept in 16 bits; a step this small changes no decision seen in cross-validation. */
    static final float WEIGHT_STEP = 1f / 256;

    private final float[] transitions;
    private final int[] features;
    private final int[] starts;
    private final byte[] tags;
    private final float[] weights;
    private final int[] slots;

    /**
     * @param transitions by {@code previous * SIZE + next}
     * @param features feature numbers
     * @param starts for each feature where its entries start in {@code tags} and {@code weights}, and one end more
     */
    PerceptronModel(float[] transitions, int[] features, int[] starts, byte[] tags, float[] weights) {
        this.transitions = transitions;
        this.features = features;
        this.starts = starts;
        this.tags = tags;
        this.weights = weights;
        this.slots = index(features);
    }

    /** How many features have a weight. */
    public int featureCount() {
        return features.length;
    }

    float transition(int previous, int next) {
        return transitions[previous * TagScheme.SIZE + next];
    }

    /** Adds what a feature says to the scores of the tags. */
    void addTo(float[] scores, int offset, int feature) {
        int row = rowOf(feature);
        if (row < 0) {
            return;
        }
        for (int i = starts[row], end = starts[row + 1]; i < end; i++) {
            scores[offset + tags[i]] += weights[i];
        }
    }

    private int rowOf(int feature) {
        int mask = slots.length - 1;
        for (int slot = feature & mask; ; slot = slot + 1 & mask) {
            int row = slots[slot] - 1;
            if (row < 0 || features[row] == feature) {
                return row;
            }
        }
    }

    private static int[] index(int[] features) {
        int[] slots = new int[Integer.highestOneBit(Math.max(features.length, 1)) * 4];
        int mask = slots.length - 1;
        for (int row = 0; row < features.length; row++) {
            int slot = features[row] & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = row + 1;
        }
        return slots;
    }

    /** Writes the model; the caller closes the stream. */
    public void write(OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zipped, 1 << 16));
        data.writeInt(MAGIC);
        data.writeByte(TagScheme.SIZE);
        for (float weight : transitions) {
            data.writeShort(quantize(weight));
        }
        data.writeInt(features.length);
        data.writeInt(tags.length);
        for (int row = 0; row < features.length; row++) {
            data.writeInt(features[row]);
            data.writeByte(starts[row + 1] - starts[row]);
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                data.writeByte(tags[i]);
                data.writeShort(quantize(weights[i]));
            }
        }
        data.flush();
        zipped.finish();
    }

    static short quantize(float weight) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight / WEIGHT_STEP)));
    }

    /**
     * Reads a model that {@link #write} wrote.
     *
     * @throws IOException if the stream holds no such model; the message says so
     */
    public static PerceptronModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
        if (data.readInt() != MAGIC || data.readByte() != TagScheme.SIZE) {
            throw new IOException("not a name model of this version; retrain it");
        }
        float[] transitions = new float[TagScheme.SIZE * TagScheme.SIZE];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.readShort() * WEIGHT_STEP;
        }
        int featureCount = data.readInt();
        int entries = data.readInt();
        int[] features = new int[featureCount];
        int[] starts = new int[featureCount + 1];
        byte[] tags = new byte[entries];
        float[] weights = new float[entries];
        int next = 0;
        for (int row = 0; row < featureCount; row++) {
            features[row] = data.readInt();
            int width = data.readUnsignedByte();
            for (int i = 0; i < width; i++) {
                tags[next] = data.readByte();
                weights[next++] = data.readShort() * WEIGHT_STEP;
            }
            starts[row + 1] = next;
        }
        return new PerceptronModel(transitions, features, starts, tags, weights);
    }
}
