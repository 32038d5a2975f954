package io.jinmai.relation.rule;

import io.jinmai.relation.reading.ElementKind;
import java.util.Set;

/**
 * Kinds of elements that go by one name in the rules.
 *
 * @param standing how a name of these kinds must stand to be one of the group
 */
public record KindGroup(Set<ElementKind> kinds, Standing standing) {
    public KindGroup {
        kinds = Set.copyOf(kinds);
    }

    /** All names of these kinds. */
    public static KindGroup of(Set<ElementKind> kinds) {
        return new KindGroup(kinds, Standing.ANY);
    }
}
