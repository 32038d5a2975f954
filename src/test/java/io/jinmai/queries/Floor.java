package io.jinmai.queries;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The shares, in percent, below which the answers from the extraction must not fall; what they mean stands in the file. */
record Floor(double found, double right) {
    private static final Path FILE = Expectation.FOLDER.resolve("floor.properties");

    static Floor load() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FILE)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Floor(
                Double.parseDouble(properties.getProperty("found")),
                Double.parseDouble(properties.getProperty("right")));
    }
}
