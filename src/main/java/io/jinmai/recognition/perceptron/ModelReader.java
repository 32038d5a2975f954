package io.jinmai.recognition.perceptron;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Reads what {@link ModelFile} wrote behind its magic number. Models of before had a fourth tag for each type, for names of a single
 * character, which no text ever showed them: what they say of it is left out.
 */
final class ModelReader {
    /** Far above any model: the shipped one has some 80,000 clues. */
    private static final int MOST_ROWS = 1 << 24;

    private static final int FORMER_OF_TYPE = TagScheme.OF_TYPE + 1;
    private static final int FORMER_SIZE = 1 + FORMER_OF_TYPE * TagScheme.TYPES;
    private static final int LEFT_OUT = -1;

    private final ByteBuffer data;

    /** How many tags the file knows. */
    private int tags;

    private int[] rows = {};
    private int size;
    private int clueCount;

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
        tags = Byte.toUnsignedInt(data.get());
        if (tags != TagScheme.SIZE && tags != FORMER_SIZE) {
            throw new IOException("not a name model of this version; retrain it");
        }
        int[] transitions = readTransitions();
        int clues = data.getInt();
        int weights = data.getInt();
        if (clues < 0 || weights < 0 || clues > MOST_ROWS || weights > MOST_ROWS) {
            throw damaged();
        }
        rows = new int[2 * clues + weights];
        int[] places = places();
        for (int i = 0; i < clues; i++) {
            readClue(places);
        }
        if (ScoreBound.of(rows, size) > PackedScores.GREATEST) {
            throw new IOException(
                    "the weights of the name model are too great to be added up: train it with fewer --rounds");
        }
        return new PerceptronModel(transitions, clueCount, Arrays.copyOf(rows, size));
    }

    private int[] readTransitions() {
        int[] transitions = new int[TagScheme.SIZE * TagScheme.SIZE];
        for (int previous = 0; previous < tags; previous++) {
            for (int next = 0; next < tags; next++) {
                short weight = data.getShort();
                if (tag(previous) != LEFT_OUT && tag(next) != LEFT_OUT) {
                    transitions[tag(previous) * TagScheme.SIZE + tag(next)] = weight;
                }
            }
        }
        return transitions;
    }

    /** For each place of the file the one that it is here. */
    private int[] places() {
        int[] places = new int[1 << Byte.SIZE];
        for (int place = 0; place < places.length; place++) {
            int tag = tag(place % tags);
            places[place] = tag == LEFT_OUT ? LEFT_OUT : place / tags * TagScheme.SIZE + tag;
        }
        return places;
    }

    private void readClue(int[] places) throws IOException {
        int clue = data.getInt();
        int count = Byte.toUnsignedInt(data.get());
        if (2 + count > rows.length - size) {
            throw damaged();
        }
        int start = size;
        size += 2;
        for (int i = 0; i < count; i++) {
            int place = places[Byte.toUnsignedInt(data.get())];
            short weight = data.getShort();
            if (place >= PerceptronModel.MOST_WEIGHTS) {
                throw damaged();
            }
            if (place != LEFT_OUT) {
                rows[size++] = PerceptronModel.entry(place, weight);
            }
        }
        rows[start] = clue;
        rows[start + 1] = size - start - 2;
        boolean isEmpty = rows[start + 1] == 0;
        size = isEmpty ? start : size;
        clueCount += isEmpty ? 0 : 1;
    }

    /** The number of a tag of the file. */
    private int tag(int ofFile) {
        if (tags == TagScheme.SIZE || ofFile == TagScheme.OUTSIDE) {
            return ofFile;
        }
        int type = (ofFile - 1) / FORMER_OF_TYPE;
        int position = (ofFile - 1) % FORMER_OF_TYPE;
        return position == TagScheme.OF_TYPE ? LEFT_OUT : 1 + type * TagScheme.OF_TYPE + position;
    }

    private static IOException damaged() {
        return new IOException("the name model is damaged; retrain it");
    }
}
