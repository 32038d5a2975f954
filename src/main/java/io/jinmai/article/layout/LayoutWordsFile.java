package io.jinmai.article.layout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
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

    private static final JsonFactory JSON = new JsonFactory();

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
            byte[] text = in.readAllBytes();
            return read(SHIPPED, isJson(text) ? JSON.createParser(text) : yaml.createParser(text));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SHIPPED, e);
        }
    }

    /** A package holds it as JSON, as it does all that every start reads; as people write YAML, it starts with a key or a comment. */
    private static boolean isJson(byte[] text) {
        return text.length > 0 && text[0] == '{';
    }

    /**
     * @param name how errors name the file
     * @throws IllegalArgumentException naming file, line and what is wrong
     * @throws IOException if the stream cannot be read
     */
    LayoutWords read(String name, InputStream in) throws IOException {
        return read(name, yaml.createParser(in));
    }

    private LayoutWords read(String name, JsonParser tokens) throws IOException {
        try (tokens) {
            return yaml.readValue(tokens, LayoutWords.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(name + ":" + line + ": " + e.getOriginalMessage(), e);
        }
    }
}
