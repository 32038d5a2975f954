package io.jinmai.store.cypher.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.jinmai.store.StoreException;
import java.util.Map;

/** What one article contributes to a node or relationship, as one line of JSON with its keys in order. */
final class Json {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private Json() {}

    static String write(Map<String, Object> values) {
        try {
            return MAPPER.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not strings, numbers, booleans and lists of strings: " + values, e);
        }
    }

    static Map<String, Object> read(String json) {
        try {
            return MAPPER.readValue(json, MAP);
        } catch (JsonProcessingException e) {
            throw new StoreException(
                    StoreException.Kind.FAILED,
                    "The graph holds a contribution that is not the JSON that Jinmai wrote: " + json
                            + ". Was it changed by hand? Load the articles into a new graph.",
                    e);
        }
    }
}
