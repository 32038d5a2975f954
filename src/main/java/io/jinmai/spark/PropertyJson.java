package io.jinmai.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.jinmai.export.FactJson;
import io.jinmai.store.UnwrittenFact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Properties of nodes and links as JSON, in which they travel between the steps of a job. */
public final class PropertyJson {
    private static final String DAY = "publishedOn";
    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance));

    private PropertyJson() {}

    /** Without properties that are null, since the graph knows none. */
    public static String of(Map<String, Object> properties) {
        Map<String, Object> present = new LinkedHashMap<>(properties);
        present.values().removeIf(Objects::isNull);
        try {
            return JSON.writeValueAsString(present);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not strings, numbers, booleans and lists of strings: " + properties, e);
        }
    }

    static String of(UnwrittenFact fact) {
        return of(FactJson.of(fact));
    }

    /** The properties in JSON that {@link #of} wrote; the day of an article is a date again. */
    public static Map<String, Object> properties(String json) {
        try {
            Map<String, Object> properties = JSON.readValue(json, MAP);
            properties.computeIfPresent(DAY, (name, day) -> LocalDate.parse((String) day));
            return properties;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not what a step before wrote: " + json, e);
        }
    }
}
