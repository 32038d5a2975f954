package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A name of an article with all its uses, and the entity it turns out to mean. For one thread until the article is resolved. */
final class UsedName {
    private final NameUse first;

    /** Most names are used once. */
    private List<NameUse> further = List.of();

    private Optional<String> entityId = Optional.empty();
    private UsedName fullName = this;

    /** The next one that falls on the same place in the table of {@link UsedNames}; null for none. */
    private final UsedName next;

    UsedName(NameUse first, UsedName next) {
        this.first = first;
        this.next = next;
    }

    EntityType type() {
        return first.type();
    }

    /** Simplified and half-width. */
    String normal() {
        return first.normal();
    }

    boolean is(EntityType type, String normal) {
        return first.type() == type && first.normal().equals(normal);
    }

    UsedName next() {
        return next;
    }

    void add(NameUse use) {
        further = further.isEmpty() ? new ArrayList<>(4) : further;
        further.add(use);
    }

    /** How often the article uses it: at least once. */
    int count() {
        return 1 + further.size();
    }

    /** @param index below {@link #count}, in text order */
    NameUse use(int index) {
        return index == 0 ? first : further.get(index - 1);
    }

    /** Where the article first uses it. */
    TextSpan firstSpan() {
        TextSpan earliest = first.span();
        for (int i = 0; i < further.size(); i++) {
            TextSpan span = further.get(i).span();
            earliest = span.compareTo(earliest) < 0 ? span : earliest;
        }
        return earliest;
    }

    /** @param full another name of the article that this one is short for; itself where it is none's short form */
    void standsFor(UsedName full) {
        fullName = full;
    }

    UsedName fullName() {
        return fullName;
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
