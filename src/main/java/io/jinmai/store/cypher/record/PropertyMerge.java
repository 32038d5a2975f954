package io.jinmai.store.cypher.record;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How properties that several articles give become one, whatever the order they come in: lists are united and sorted, of two
 * numbers the greater holds, a boolean holds if one article says so, and of two strings {@link #fuller} holds.
 */
final class PropertyMerge {
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");

    private PropertyMerge() {}

    /** Of two {@link #normalized} maps one. */
    static Map<String, Object> join(Map<String, Object> one, Map<String, Object> other) {
        if (one.equals(other)) {
            return one;
        }
        Map<String, Object> joined = new TreeMap<>(one);
        other.forEach((key, value) -> joined.merge(key, value, PropertyMerge::joinValues));
        return Collections.unmodifiableMap(joined);
    }

    /** The values in the one form in which they can be compared: whole numbers as long, others as double, lists sorted. */
    static Map<String, Object> normalized(Map<String, Object> properties) {
        Map<String, Object> normalized = new TreeMap<>();
        properties.forEach((key, value) -> normalized.put(key, normalize(value)));
        return Collections.unmodifiableMap(normalized);
    }

    /**
     * The longer string; of two of one length the one in simplified characters, as most readers of the graph write, and if both or
     * neither is, the first in code unit order.
     */
    static String fuller(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        if (one.length() != other.length()) {
            return one.length() > other.length() ? one : other;
        }
        if (isSimplified(one) != isSimplified(other)) {
            return isSimplified(one) ? one : other;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Whether a text can be written in GB 2312, which holds simplified characters only. */
    private static boolean isSimplified(String text) {
        return SIMPLIFIED.newEncoder().canEncode(text);
    }

    private static Object normalize(Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Number number && !(value instanceof Long)) {
            return number.doubleValue();
        }
        return value instanceof Collection<?> list ? sorted(list) : value;
    }

    private static List<String> sorted(Collection<?> list) {
        TreeSet<String> values = new TreeSet<>();
        list.forEach(value -> values.add(value.toString()));
        return List.copyOf(values);
    }

    private static Object joinValues(Object one, Object other) {
        if (one instanceof List<?> left && other instanceof List<?> right) {
            TreeSet<Object> union = new TreeSet<>(left);
            union.addAll(right);
            return List.copyOf(union);
        }
        if (one instanceof Boolean left && other instanceof Boolean right) {
            return left || right;
        }
        if (one instanceof Long left && other instanceof Long right) {
            return Math.max(left, right);
        }
        if (one instanceof Double left && other instanceof Double right) {
            return Math.max(left, right);
        }
        return joinMixed(one, other);
    }

    private static Object joinMixed(Object one, Object other) {
        if (one instanceof String left && other instanceof String right) {
            return fuller(left, right);
        }
        throw new IllegalArgumentException(
                "one property has values of two types: " + one + " and " + other + "; an extraction rule is at fault");
    }
}
