package io.jinmai.evaluation.input;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.TextSpan;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entity that an extractor found.
 *
 * @param id unique within its document
 * @param comparableNames its name, aliases and mentions as {@link ComparableName}s
 */
public record PredictedEntity(String id, EntityType type, String name, Set<String> comparableNames) {
    public PredictedEntity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        comparableNames = Set.copyOf(comparableNames);
    }

    static PredictedEntity of(Entity entity) {
        Stream<String> others = Stream.concat(
                entity.aliases().stream(), entity.mentions().stream().map(TextSpan::text));
        return new PredictedEntity(
                entity.id(),
                entity.type(),
                entity.name(),
                ComparableName.allOf(Stream.concat(Stream.of(entity.name()), others)));
    }
}
