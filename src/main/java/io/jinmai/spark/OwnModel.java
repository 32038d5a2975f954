package io.jinmai.spark;

import io.jinmai.recognition.perceptron.ModelFile;
import io.jinmai.recognition.perceptron.PerceptronModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A name model of the user's own as the file that {@code jinmai train} wrote, which executors get and read. Equal ones hold the same bytes. */
public final class OwnModel implements Serializable {
    private static final long serialVersionUID = 1;

    private final byte[] content;

    private OwnModel(byte[] content) {
        this.content = content;
    }

    /**
     * Takes up the content of a file.
     *
     * @throws IOException if it is no name model of this version
     */
    public static OwnModel of(byte[] content) throws IOException {
        OwnModel model = new OwnModel(content.clone());
        model.parsed();
        return model;
    }

    /** The model itself. */
    PerceptronModel read() {
        try {
            return parsed();
        } catch (IOException e) {
            throw new UncheckedIOException("what was a name model when the job began is none any more", e);
        }
    }

    private PerceptronModel parsed() throws IOException {
        return ModelFile.read(new ByteArrayInputStream(content));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnModel model && Arrays.equals(content, model.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }
}
