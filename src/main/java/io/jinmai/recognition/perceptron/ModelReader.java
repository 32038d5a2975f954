package io.jinmai.recognition.perceptron;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads what {@link ModelFile} wrote behind its magic number. */
final class ModelReader {
    /** Far above any model: the shipped one has some 70,000 clues. */
    private static final int MOST_ROWS = 1 << 24;

    private final ByteBuffer data;

    private int[] rows = {};
    private int size;

    ModelReader(ByteBuffer data) {
        this.data = data;
    }

    /** @throws IOException if this is no model, or one of other tags; the message says so */
    PerceptronModel read() throws IOException {
        try {
            return readModel();
        } catch (BufferUnderflowException e) {
            throw damaged();
        }
    }

    private PerceptronModel readModel() throws IOException {
        if (Byte.toUnsignedInt(data.get()) != TagScheme.SIZE) {
            throw new IOException("not a name model of this version; retrain it");
        }
        int[] transitions = readTransitions();
        int clues = data.getInt();
        int weights = data.getInt();
        if (clues < 0 || weights < 0 || clues > MOST_ROWS || weights > MOST_ROWS) {
            throw damaged();
        }
        rows = new int[2 * clues + weights];
        for (int i = 0; i < clues; i++) {
            readClue();
        }
        PerceptronModel model = new PerceptronModel(transitions, clues, Arrays.copyOf(rows, size));
        if (!model.isAddable()) {
            throw new IOException(
                    "the weights of the name model are too great to be added up: train it with fewer --rounds");
        }
        return model;
    }

    private int[] readTransitions() {
        int[] transitions = new int[TagScheme.SIZE * TagScheme.SIZE];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.getShort();
        }
        return transitions;
    }

    private void readClue() throws IOException {
        int clue = data.getInt();
        int count = Byte.toUnsignedInt(data.get());
        if (2 + count > rows.length - size) {
            throw damaged();
        }
        rows[size++] = clue;
        rows[size++] = count;
        for (int i = 0; i < count; i++) {
            int place = Byte.toUnsignedInt(data.get());
            if (place >= PerceptronModel.MOST_WEIGHTS) {
                throw damaged();
            }
            rows[size++] = PerceptronModel.entry(place, data.getShort());
        }
    }

    private static IOException damaged() {
        return new IOException("the name model is damaged; retrain it");
    }
}
