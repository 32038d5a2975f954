package io.jinmai.relation.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Some kinds of elements, as bits: whether two sets share a kind is asked for every pattern and sentence. */
public record KindSet(long bits) {
    private static final ElementKind[] KINDS = ElementKind.values();

    /** No kind. */
    public static final KindSet NONE = new KindSet(0);

    /** Of these kinds. */
    public static KindSet of(Collection<ElementKind> kinds) {
        long bits = 0;
        for (ElementKind kind : kinds) {
            bits |= 1L << kind.ordinal();
        }
        return new KindSet(bits);
    }

    /** The bits of the kinds of these elements. */
    static long bitsOf(List<Element> elements) {
        long bits = 0;
        for (int i = 0; i < elements.size(); i++) {
            bits |= 1L << elements.get(i).kind().ordinal();
        }
        return bits;
    }

    /** The kinds of both. */
    public KindSet and(KindSet other) {
        return new KindSet(bits | other.bits);
    }

    public boolean contains(ElementKind kind) {
        return (bits >>> kind.ordinal() & 1) != 0;
    }

    /** Its kinds, in their order. */
    public List<ElementKind> kinds() {
        List<ElementKind> kinds = new ArrayList<>();
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            kinds.add(KINDS[Long.numberOfTrailingZeros(rest)]);
        }
        return kinds;
    }

    /** Whether the two share a kind. */
    public boolean meets(KindSet other) {
        return (bits & other.bits) != 0;
    }
}
