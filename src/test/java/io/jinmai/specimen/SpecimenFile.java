package io.jinmai.specimen;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files of words for invented articles; an unknown key is an error. */
final class SpecimenFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private SpecimenFile() {}

    static <T> T read(String name, Class<T> form) {
        try (InputStream in = SpecimenFile.class.getResourceAsStream("/specimen/" + name)) {
            return YAML.readValue(in, form);
        } catch (IOException e) {
            throw new UncheckedIOException("the test resource specimen/" + name + " cannot be read", e);
        }
    }
}
