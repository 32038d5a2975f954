package io.jinmai.article.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Loads the layout words, strictly: what is missing, unknown or twice there is an error that names file and line. */
final class LayoutWordsFile {
    private static final String SHIPPED = "/article/layout.yaml";

    private final ObjectMapper yaml = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** The words that the program is shipped with. */
    LayoutWords shipped() {
        try (InputStream in = LayoutWordsFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is missing from the program; install it again");
            }
            return read(SHIPPED, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SHIPPED, e);
        }
    }

    /**
     * @param name how errors name the file
     * @throws IllegalArgumentException naming file, line and what is wrong
     * @throws IOException if the stream cannot be read
     */
    LayoutWords read(String name, InputStream in) throws IOException {
        try {
            return yaml.readValue(in, LayoutWords.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(name + ":" + line + ": " + e.getOriginalMessage(), e);
        }
    }
}
