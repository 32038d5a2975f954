package io.jinmai.store.cypher;

import io.jinmai.graph.EntityType;
import io.jinmai.resolution.identity.Identity;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.store.QueryResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A use of a name and whom it means, as the database keeps it. */
record MeantUse(NameUse use, Identity identity) {
    private static MeantUse of(String article, String name, Map<String, Object> properties) {
        NameUse use = new NameUse(
                article,
                (String) properties.get("local"),
                EntityType.valueOf((String) properties.get("kind")),
                name,
                strings(properties, "shorter"),
                strings(properties, "organisations"),
                strings(properties, "near"));
        String meant = (String) properties.get("meant");
        return new MeantUse(
                use, new Identity(meant, (String) properties.get("because"), strings(properties, "candidates")));
    }

    /** @param result rows of an article, a name and the properties of the use */
    static List<MeantUse> all(QueryResult result) {
        return result.rows().stream()
                .map(row -> of((String) row.get(0), (String) row.get(1), Rows.map(row.get(2))))
                .toList();
    }

    Map<String, Object> toRow() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("local", use.local());
        properties.put("kind", use.type().name());
        properties.put("meant", identity.key());
        putIfAny(properties, "shorter", use.shorter());
        putIfAny(properties, "organisations", use.organisations());
        if (use.isPerson() && !use.organisations().isEmpty()) {
            properties.put("post", use.firstPost());
        }
        putIfAny(properties, "near", use.near());
        putIfAny(properties, "candidates", identity.candidates());
        if (identity.because() != null) {
            properties.put("because", identity.because());
        }
        return Map.of("article", use.article(), "name", use.name(), "properties", properties);
    }

    private static void putIfAny(Map<String, Object> properties, String key, SortedSet<String> values) {
        if (!values.isEmpty()) {
            properties.put(key, List.copyOf(values));
        }
    }

    private static SortedSet<String> strings(Map<String, Object> properties, String key) {
        SortedSet<String> strings = new TreeSet<>();
        if (properties.get(key) instanceof List<?> list) {
            list.forEach(value -> strings.add((String) value));
        }
        return strings;
    }
}
