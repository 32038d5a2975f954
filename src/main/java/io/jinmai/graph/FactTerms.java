package io.jinmai.graph;

import java.util.Map;
import java.util.TreeMap;

/** What a fact says beyond its type and ends, and so tells two facts between the same pair apart. */
public sealed interface FactTerms {

    /** The terms as graph properties: strings, integers and booleans, without absent ones, in key order. */
    Map<String, Object> toProperties();

    /** A fact without terms of its own, such as where something is located. */
    FactTerms NONE = new Plain();

    /** No terms. */
    record Plain() implements FactTerms {
        @Override
        public Map<String, Object> toProperties() {
            return Map.of();
        }
    }

    /**
     * One facility of a {@code LENDS_TO}. Every component may be null where the text does not give it, except {@code kind}.
     *
     * @param amountCny yuan
     * @param amountText the amount as the article writes it
     * @param date ISO 8601, as precise as the text: {@code 2023-05-12} or {@code 2023-05}
     * @param kind {@code loan} or {@code creditLine}
     */
    record Loan(Long amountCny, String amountText, Integer year, String date, String product, String kind)
            implements FactTerms {
        @Override
        public Map<String, Object> toProperties() {
            Map<String, Object> map = new TreeMap<>();
            putIfPresent(map, "amountCny", amountCny);
            putIfPresent(map, "amountText", amountText);
            putIfPresent(map, "year", year);
            putIfPresent(map, "date", date);
            putIfPresent(map, "product", product);
            putIfPresent(map, "kind", kind);
            return map;
        }
    }

    /**
     * A seat in an alliance.
     *
     * @param role {@code member}, {@code chair}, {@code rotatingChair}, {@code viceChair}, {@code secretary}, {@code guide} or
     *     {@code founder}
     */
    record Membership(String role) implements FactTerms {
        @Override
        public Map<String, Object> toProperties() {
            return Map.of("role", role);
        }
    }

    /**
     * A post.
     *
     * @param title as the article writes it; null where it only says that somebody works there
     * @param former whether the text states it as past
     */
    record Post(String title, boolean former) implements FactTerms {
        @Override
        public Map<String, Object> toProperties() {
            Map<String, Object> map = new TreeMap<>();
            putIfPresent(map, "title", title);
            if (former) {
                map.put("former", true);
            }
            return map;
        }
    }

    private static void putIfPresent(Map<String, Object> map, String key, Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
