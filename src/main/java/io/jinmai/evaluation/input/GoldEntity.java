package io.jinmai.evaluation.input;

import io.jinmai.graph.EntityType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entity that a careful reader found.
 *
 * @param id unique within its document
 * @param name the fullest form the document gives
 * @param mentions every distinct surface that names it, at least one
 * @param anonymous whether the text hides the name ("某")
 */
public record GoldEntity(String id, EntityType type, String name, List<String> mentions, boolean anonymous) {

    /** @throws RuntimeException if a component is missing; the message names it */
    public GoldEntity {
        Objects.requireNonNull(id, "an entity has no id");
        Objects.requireNonNull(type, "an entity has no type");
        Objects.requireNonNull(name, "an entity has no name");
        if (mentions == null || mentions.isEmpty()) {
            throw new IllegalArgumentException("the entity " + id + " has no mentions");
        }
        mentions = List.copyOf(mentions);
    }

    /** The forms under which it may be found. */
    public Set<String> comparableNames() {
        return ComparableName.allOf(Stream.concat(Stream.of(name), mentions.stream()));
    }
}
