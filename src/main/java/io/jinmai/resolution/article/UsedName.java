package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A name of an article with all its uses, and the entity it turns out to mean. For one thread until the article is resolved. */
final class UsedName {
    private final EntityType type;
    private final String normal;
    private List<NameUse> uses = List.of();
    private Optional<String> entityId = Optional.empty();

    UsedName(EntityType type, String normal) {
        this.type = type;
        this.normal = normal;
    }

    EntityType type() {
        return type;
    }

    /** Simplified and half-width. */
    String normal() {
        return normal;
    }

    /** Most names are used once: the list of several grows. */
    void add(NameUse use) {
        if (uses.isEmpty()) {
            uses = List.of(use);
        } else {
            uses = uses.size() == 1 ? new ArrayList<>(uses) : uses;
            uses.add(use);
        }
    }

    /** At least one, in text order. */
    List<NameUse> uses() {
        return uses;
    }

    /** Where the article first uses it. */
    TextSpan firstSpan() {
        TextSpan first = uses.get(0).span();
        for (int i = 1; i < uses.size(); i++) {
            TextSpan span = uses.get(i).span();
            first = span.compareTo(first) < 0 ? span : first;
        }
        return first;
    }

    /** @param id present: one for all names of an entity */
    void means(Optional<String> id) {
        entityId = id;
    }

    /** The id of what it means; empty where that is nothing. */
    Optional<String> entityId() {
        return entityId;
    }
}
