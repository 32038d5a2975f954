package io.jinmai.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        properties = SortedProperties.of(properties);
    }

    private static List<String> others(String name, List<String> surfaces) {
        if (surfaces.size() < 2) {
            return surfaces.contains(name) ? List.of() : List.copyOf(surfaces);
        }
        String[] others = surfaces.toArray(String[]::new);
        Arrays.sort(others);
        int count = 0;
        for (String surface : others) {
            if (!surface.equals(name) && (count == 0 || !surface.equals(others[count - 1]))) {
                others[count++] = surface;
            }
        }
        return List.of(Arrays.copyOf(others, count));
    }

    /** Whether the article hides the name ("某"): such an entity never leaves its article. */
    public boolean isAnonymous() {
        return Boolean.TRUE.equals(properties.get("anonymous"));
    }
}
