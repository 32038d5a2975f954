package io.jinmai.store.cypher.record;

import io.jinmai.graph.EntityType;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.store.QueryResult;
import io.jinmai.store.cypher.database.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A use of a name and whom it means, as the database keeps it. Why it does is not kept, since that changes with articles which do not
 * change whom it means: it is found out when it is asked for ({@link io.jinmai.store.GraphStore#explainName}).
 *
 * @param key under which the whole graph knows the bearer
 */
public record MeantUse(NameUse use, String key) {
    /**
     * A use as the database keeps it.
     *
     * @param article id of the article that uses the name
     * @param name that it uses
     * @param properties of {@code NAMES}
     */
    public static MeantUse of(String article, String name, Map<String, Object> properties) {
        String local = oneString((String) properties.get("local"), name);
        NameUse use = new NameUse(
                article,
                local,
                EntityType.valueOf((String) properties.get("kind")),
                name,
                strings(properties, "shorter"),
                strings(properties, "organisations"),
                strings(properties, "near"));
        return new MeantUse(use, oneString((String) properties.get("meant"), local));
    }

    /** Mostly they are equal, and of thousands of uses in memory. */
    private static String oneString(String string, String other) {
        return string.equals(other) ? other : string;
    }

    /**
     * Every use that a statement returns.
     *
     * @param result rows of an article, a name and the properties of the use
     */
    public static List<MeantUse> all(QueryResult result) {
        return result.rows().stream()
                .map(row -> of((String) row.get(0), (String) row.get(1), Rows.map(row.get(2))))
                .toList();
    }

    /** The {@code article}, the {@code name}, and the {@code properties} of {@code NAMES} that leads from the one to the other. */
    public Map<String, Object> toRow() {
        Map<String, Object> properties = new HashMap<>(changing());
        properties.put("local", use.local());
        properties.put("kind", use.type().name());
        properties.put("shorter", listed(use.shorter()));
        properties.put("near", listed(use.near()));
        properties.values().removeIf(value -> value == null);
        return Map.of("article", use.article(), "name", use.name(), "properties", properties);
    }

    /** As {@link #toRow}, but of the properties {@code local}, which tells the use, and under {@code changing} those that may change. */
    public Map<String, Object> toChange() {
        return Map.of("article", use.article(), "name", use.name(), "local", use.local(), "changing", changing());
    }

    /** What may become another while the article stays; null for what there is not. */
    private Map<String, Object> changing() {
        Map<String, Object> changing = new HashMap<>();
        changing.put("meant", key);
        changing.put("organisations", listed(use.organisations()));
        changing.put("post", use.isPerson() && !use.organisations().isEmpty() ? use.firstPost() : null);
        return changing;
    }

    private static List<String> listed(SortedSet<String> keys) {
        return keys.isEmpty() ? null : List.copyOf(keys);
    }

    private static SortedSet<String> strings(Map<String, Object> properties, String key) {
        SortedSet<String> strings = new TreeSet<>();
        if (properties.get(key) instanceof List<?> list) {
            list.forEach(value -> strings.add((String) value));
        }
        return strings;
    }
}
