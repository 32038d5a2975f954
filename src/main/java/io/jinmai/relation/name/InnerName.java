package io.jinmai.relation.name;

import io.jinmai.graph.EntityType;
import io.jinmai.recognition.WordHit;

/** A name that stands inside another, {@code [start, end)} of the outer name. */
public record InnerName(EntityType type, int start, int end) {
    static InnerName place(int start, int end) {
        return new InnerName(EntityType.DISTRICT, start, end);
    }

    static InnerName place(WordHit hit) {
        return place(hit.start(), hit.end());
    }

    InnerName shifted(int by) {
        return new InnerName(type, start + by, end + by);
    }
}
