package io.jinmai.store.cypher.record;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedSet;

/**
 * An article that supports a fact, in the order in which a fact names its articles: those that quote a sentence before those that only
 * imply it, and otherwise as if drawn by lot, the same lot on every machine. So an article that comes to thousands is seldom among the
 * first, whatever the order in which articles get their ids, and the first need not be written again.
 */
public record Supporter(String article, boolean isQuoted) implements Comparable<Supporter> {
    private static final Comparator<Supporter> ORDER = Comparator.comparing(
                    (Supporter supporter) -> !supporter.isQuoted)
            .thenComparingInt(supporter -> lot(supporter.article))
            .thenComparing(Supporter::article);

    /** @param named as {@link FactState#named} holds it */
    static Supporter of(Map.Entry<String, SortedSet<Quote>> named) {
        return new Supporter(named.getKey(), !named.getValue().isEmpty());
    }

    @Override
    public int compareTo(Supporter other) {
        return ORDER.compare(this, other);
    }

    /** The last step of MurmurHash3 (Austin Appleby, 2011, public domain), after which ids that differ little differ much. */
    private static int lot(String article) {
        int hash = article.hashCode();
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }
}
