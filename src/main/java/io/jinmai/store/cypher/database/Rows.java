package io.jinmai.store.cypher.database;

import io.jinmai.store.QueryResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What statements of our own are given, and the reading of what they return. */
public final class Rows {
    private Rows() {}

    /** The values of the only column. */
    public static List<String> strings(QueryResult result) {
        return result.rows().stream().map(row -> (String) row.get(0)).toList();
    }

    /** A value that is a map with string keys, as properties are; null where it is null. */
    @SuppressWarnings("unchecked") // the keys of a Cypher map are strings
    public static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** A value that is a list of strings, as a set of one's own. */
    public static Set<String> set(Object value) {
        Set<String> strings = new HashSet<>();
        ((List<?>) value).forEach(string -> strings.add((String) string));
        return strings;
    }

    /**
     * Two values that are a list of different strings and a list of the numbers that belong to them, as a map of one's own.
     *
     * @throws ArithmeticException if one of the numbers is no {@code int}
     */
    public static Map<String, Integer> counts(Object strings, Object numbers) {
        Map<String, Integer> counts = new HashMap<>();
        Iterator<?> number = ((List<?>) numbers).iterator();
        ((List<?>) strings).forEach(string -> counts.put((String) string, Math.toIntExact((Long) number.next())));
        return counts;
    }

    /** Runs a statement that unwinds {@code $rows}, unless there is nothing to unwind: to compile it in vain costs time. */
    public static void unwind(CypherTransaction transaction, String statement, List<?> rows) {
        if (!rows.isEmpty()) {
            transaction.send(statement, Map.of("rows", rows));
        }
    }

    /**
     * The same elements in the same order, so many in each list but the last.
     *
     * @param atOnce how many, positive
     */
    public static <T> List<List<T>> parts(List<T> all, int atOnce) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += atOnce) {
            parts.add(all.subList(from, Math.min(all.size(), from + atOnce)));
        }
        return parts;
    }

    /** Parameters for a statement that unwinds {@code $ids}: sorted, so that any two transactions lock in one order. */
    public static Map<String, Object> ids(Collection<String> ids) {
        return Map.of("ids", ids.stream().sorted().toList());
    }
}
