package io.jinmai.display;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The display names of the graph, in the order of their file. What has none is shown as it is.
 *
 * @param labels of nodes, by label
 * @param types of relationships, by type
 * @param properties of both, by key
 * @param values of properties, by key and value
 */
public record DisplayNames(
        Map<String, String> labels,
        Map<String, String> types,
        Map<String, String> properties,
        Map<String, Map<String, String>> values) {
    private static final String RESOURCE = "/display-names.yaml";

    public DisplayNames {
        labels = ordered(labels, "labels");
        types = ordered(types, "types");
        properties = ordered(properties, "properties");
        values = ordered(values, "values");
    }

    /** The names that come with the program. */
    public static DisplayNames load() {
        try (InputStream in = DisplayNames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + RESOURCE + " on its class path");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), RESOURCE.substring(1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /**
     * @param file named in errors
     * @throws IllegalArgumentException naming file and line, if the text is no YAML, lacks a section, or has one that is unknown
     */
    static DisplayNames parse(String yaml, String file) {
        ObjectMapper mapper = new ObjectMapper(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return mapper.readValue(yaml, DisplayNames.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(file + ", line " + line + ": " + e.getOriginalMessage(), e);
        }
    }

    /** The name of a node label. */
    public String label(String label) {
        return labels.getOrDefault(label, label);
    }

    /** The name of a relationship type. */
    public String type(String type) {
        return types.getOrDefault(type, type);
    }

    /** The name of a property. */
    public String property(String key) {
        return properties.getOrDefault(key, key);
    }

    /** The name of a property's value, as a string. */
    public String value(String key, String value) {
        return values.getOrDefault(key, Map.of()).getOrDefault(value, value);
    }

    private static <T> Map<String, T> ordered(Map<String, T> names, String section) {
        return Collections.unmodifiableMap(
                new LinkedHashMap<>(Objects.requireNonNull(names, "the section '" + section + "' is missing")));
    }
}
