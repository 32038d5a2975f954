package io.jinmai.resolution.article;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import java.util.List;
import java.util.Optional;

/** The entities of an article and which of them each name means. Immutable. */
public final class ArticleNames {
    private final List<Entity> entities;
    private final UsedNames names;

    /** @param names each with the id of what it means; they do not change any more */
    ArticleNames(List<Entity> entities, UsedNames names) {
        this.entities = List.copyOf(entities);
        this.names = names;
    }

    /** In order of first mention, with the ids e1, e2 … */
    public List<Entity> entities() {
        return entities;
    }

    /** The id of what a name of this kind means, simplified and half-width; empty if the article does not use it. */
    public Optional<String> idOf(EntityType type, String normal) {
        UsedName name = names.get(type, normal);
        return name == null ? Optional.empty() : name.entityId();
    }
}
