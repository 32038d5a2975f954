package io.jinmai.relation.name;

import io.jinmai.graph.EntityType;

/** A name that stands inside another, {@code [start, end)} of the outer name. */
public record InnerName(EntityType type, int start, int end) {
    InnerName shifted(int by) {
        return new InnerName(type, start + by, end + by);
    }
}
