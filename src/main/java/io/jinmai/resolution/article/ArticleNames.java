package io.jinmai.resolution.article;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entities of an article and which of them each name means. Immutable. */
public final class ArticleNames {
    private final List<Entity> entities;
    private final EnumMap<EntityType, Map<String, String>> idsByType;

    /** @param idsByType for each kind of name, simplified and half-width, the id of what it means */
    ArticleNames(List<Entity> entities, EnumMap<EntityType, Map<String, String>> idsByType) {
        this.entities = List.copyOf(entities);
        this.idsByType = new EnumMap<>(idsByType);
    }

    /** In order of first mention, with the ids e1, e2 … */
    public List<Entity> entities() {
        return entities;
    }

    /** The id of what a name of this kind means, simplified and half-width; empty if the article does not use it. */
    public Optional<String> idOf(EntityType type, String normal) {
        Map<String, String> ids = idsByType.get(type);
        return ids == null ? Optional.empty() : Optional.ofNullable(ids.get(normal));
    }
}
