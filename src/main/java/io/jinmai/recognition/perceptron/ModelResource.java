package io.jinmai.recognition.perceptron;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The model that comes with the program. */
public final class ModelResource {
    private static final String PATH = "/model/names.bin";

    private ModelResource() {}

    /** @throws IllegalStateException if the program was built without its model */
    public static PerceptronModel load() {
        try (InputStream in = ModelResource.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("the name model " + PATH + " is missing; rebuild the program");
            }
            return ModelFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the name model " + PATH + " cannot be read: " + e.getMessage(), e);
        }
    }
}
