package io.jinmai.store.cypher.database;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Turns what a database hands out into plain values: null, booleans, longs, doubles, strings, and lists and maps of them. A node
 * becomes {@code {labels, properties}}, a relationship {@code {type, properties}}, in a path also {@code {from, to}} with the
 * {@code id} properties of its ends, a path {@code {nodes, relationships}}. Internal ids are left out: they differ between two
 * graphs that say the same.
 *
 * @param graphValue turns a database's own node, relationship or path into a map by the methods of this class, and returns null
 *     for any other object
 */
public record PlainValues(Function<Object, Map<String, Object>> graphValue) {

    /** The plain form of any value that a query returns. */
    public Object plain(Object value) {
        if (value == null || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Number number) {
            return number instanceof Double || number instanceof Float
                    ? (Object) number.doubleValue()
                    : number.longValue();
        }
        if (value instanceof Map<?, ?> map) {
            return plainMap(map);
        }
        if (value instanceof Collection<?> list) {
            return plainList(list);
        }
        if (value.getClass().isArray()) {
            return plainArray(value);
        }
        Map<String, Object> fromGraph = graphValue.apply(value);
        return fromGraph == null ? value.toString() : fromGraph;
    }

    /** The plain form of every value, in order. */
    public List<Object> plainList(Collection<?> values) {
        List<Object> list = new ArrayList<>(values.size());
        values.forEach(value -> list.add(plain(value)));
        return Collections.unmodifiableList(list);
    }

    public Map<String, Object> node(Iterable<?> labels, Map<String, ?> properties) {
        List<String> names = StreamSupport.stream(labels.spliterator(), false)
                .map(Object::toString)
                .sorted()
                .toList();
        return ordered("labels", names, "properties", plainMap(new TreeMap<>(properties)));
    }

    public Map<String, Object> relationship(String type, Map<String, ?> properties) {
        return ordered("type", type, "properties", plainMap(new TreeMap<>(properties)));
    }

    /** A relationship of a path, with the {@code id} properties of the nodes it starts at and leads to. */
    public Map<String, Object> relationship(String type, Map<String, ?> properties, Object from, Object to) {
        Map<String, Object> map = new LinkedHashMap<>(relationship(type, properties));
        map.put("from", plain(from));
        map.put("to", plain(to));
        return Collections.unmodifiableMap(map);
    }

    public static Map<String, Object> path(List<Map<String, Object>> nodes, List<Map<String, Object>> relationships) {
        return ordered("nodes", nodes, "relationships", relationships);
    }

    private Map<String, Object> plainMap(Map<?, ?> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        values.forEach((key, value) -> map.put(key.toString(), plain(value)));
        return Collections.unmodifiableMap(map);
    }

    private List<Object> plainArray(Object array) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            list.add(plain(Array.get(array, i)));
        }
        return Collections.unmodifiableList(list);
    }

    private static Map<String, Object> ordered(String firstKey, Object first, String secondKey, Object second) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(firstKey, first);
        map.put(secondKey, second);
        return Collections.unmodifiableMap(map);
    }
}
