package io.jinmai.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A real thing that an article names.
 *
 * @param id unique within its {@link ArticleGraph}
 * @param name the fullest form the article gives, in the article's own spelling
 * @param aliases the other forms, sorted, without {@code name}
 * @param mentions where the article names it, in text order
 * @param properties what its kind needs beyond a name ({@code level}, {@code code}, {@code anonymous}, {@code tags}): strings,
 *     numbers, booleans and lists of strings, in key order
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<TextSpan> mentions,
        Map<String, Object> properties) {

    public Entity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        aliases = others(name, aliases);
        mentions = SortedSpans.of(mentions);
        properties =
                properties.size() < 2 ? Map.copyOf(properties) : Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    private static List<String> others(String name, List<String> surfaces) {
        Set<String> others = Set.of();
        for (int i = 0; i < surfaces.size(); i++) {
            String surface = surfaces.get(i);
            if (!surface.equals(name) && !others.contains(surface)) {
                others = others.isEmpty() ? Set.of(surface) : with(surface, others);
            }
        }
        return List.copyOf(others);
    }

    private static Set<String> with(String surface, Set<String> others) {
        Set<String> sorted = others.size() == 1 ? new TreeSet<>(others) : others;
        sorted.add(surface);
        return sorted;
    }

    /** Whether the article hides the name ("某"): such an entity never leaves its article. */
    public boolean isAnonymous() {
        return Boolean.TRUE.equals(properties.get("anonymous"));
    }
}
