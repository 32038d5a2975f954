package io.jinmai.relation.reading;

import java.util.Collection;

/** Some kinds of elements, as bits: whether two sets share a kind is asked for every pattern and sentence. */
public record KindSet(long bits) {
    /** Of these kinds. */
    public static KindSet of(Collection<ElementKind> kinds) {
        long bits = 0;
        for (ElementKind kind : kinds) {
            bits |= 1L << kind.ordinal();
        }
        return new KindSet(bits);
    }

    /** Whether the two share a kind. */
    public boolean meets(KindSet other) {
        return (bits & other.bits) != 0;
    }
}
