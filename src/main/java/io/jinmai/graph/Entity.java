package io.jinmai.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
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
        SortedSet<String> others = new TreeSet<>(aliases);
        others.remove(name);
        aliases = List.copyOf(others);
        mentions = mentions.size() < 2 ? List.copyOf(mentions) : List.copyOf(new TreeSet<>(mentions));
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    /** Whether the article hides the name ("某"): such an entity never leaves its article. */
    public boolean isAnonymous() {
        return Boolean.TRUE.equals(properties.get("anonymous"));
    }
}
