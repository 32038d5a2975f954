package io.jinmai.export;

import java.util.Collection;

/**
 * How a property stands in the nodes or links of one kind.
 *
 * @param type of all its values
 * @param present how many have it
 * @param empty how many have it as an empty list
 */
public record Presence(PropertyType type, long present, long empty) {
    static Presence of(Object value) {
        boolean isEmpty = value instanceof Collection<?> list && list.isEmpty();
        return new Presence(PropertyType.of(value), 1, isEmpty ? 1 : 0);
    }

    /**
     * Of both together.
     *
     * @throws IllegalStateException if one is a list and the other is none
     */
    Presence join(Presence other) {
        return new Presence(type.join(other.type), present + other.present, empty + other.empty);
    }
}
