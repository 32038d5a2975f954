package io.jinmai.lexicon;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;

/**
 * The YAML files that come with the program. A package holds them as JSON ({@link YamlTranscription}), which is YAML too and is read in a
 * tenth of the time: every start reads them all. The classes of a build that was not packaged hold them as they were written.
 */
public final class ShippedYaml {
    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ShippedYaml() {}

    /** The tokens of a file, in either form. */
    public static JsonParser parser(InputStream file) throws IOException {
        return parser(file.readAllBytes());
    }

    /** The tokens of a file's text in UTF-8, in either form. */
    public static JsonParser parser(byte[] text) throws IOException {
        return isJson(text) ? JSON.createParser(text) : YAML.createParser(text);
    }

    /** As people write YAML, it starts with a key or a comment. */
    static boolean isJson(byte[] text) {
        return text.length > 0 && text[0] == '{';
    }
}
