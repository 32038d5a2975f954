package io.jinmai.recognition.perceptron;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A model as a file: gzip over a magic number, the number of tags, the transition weights, the numbers of clues and of weights, then
 * each clue with its weights as multiples of {@link PerceptronModel#WEIGHT_STEP}.
 */
public final class ModelFile {
    private static final int MAGIC = 0x4A4D5033;
    private static final int BUFFER_BYTES = 1 << 16;

    /** Far above any model: the shipped one has two million. */
    private static final int MOST_BYTES = 1 << 28;

    private ModelFile() {}

    /** Writes a model; the caller closes the stream. The same model gives the same bytes. */
    public static void write(PerceptronModel model, OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zipped, BUFFER_BYTES));
        data.writeInt(MAGIC);
        data.writeByte(TagScheme.SIZE);
        for (int weight : model.transitions()) {
            data.writeShort(weight);
        }
        int[] rows = model.rows();
        data.writeInt(model.clueCount());
        data.writeInt(rows.length - 2 * model.clueCount());
        for (int at = 0; at < rows.length; ) {
            data.writeInt(rows[at++]);
            int width = rows[at++];
            data.writeByte(width);
            for (int end = at + width; at < end; at++) {
                data.writeByte(PerceptronModel.placeOf(rows[at]));
                data.writeShort(PerceptronModel.weightOf(rows[at]));
            }
        }
        data.flush();
        zipped.finish();
    }

    /** Writes a model to a file, which is the former one or the whole new one at any time. */
    public static void save(PerceptronModel model, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                write(model, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Reads a model that {@link #write} wrote.
     *
     * @throws IOException if the stream holds no such model; the message says so
     */
    public static PerceptronModel read(InputStream in) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(new GZIPInputStream(in, BUFFER_BYTES).readNBytes(MOST_BYTES));
        if (data.remaining() < Integer.BYTES || data.getInt() != MAGIC) {
            throw new IOException("not a name model of this version; retrain it");
        }
        return new ModelReader(data).read();
    }
}
