package io.jinmai.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a load did, as the store worked it out while it wrote; what the database holds afterwards an audit counts.
 *
 * @param articles articles written, new or replaced
 * @param newEntities entity nodes that were not there before
 * @param newFacts relationships that were not there before
 * @param mergedFacts facts that became further support of a relationship which was there already or which another fact of the
 *     same load had made
 * @param refused facts that cannot stand in the graph; {@code newFacts + mergedFacts} and their number make the facts given
 */
public record LoadCounts(int articles, int newEntities, int newFacts, int mergedFacts, List<UnwrittenFact> refused) {
    /** No articles, nothing done. */
    public static final LoadCounts ZERO = new LoadCounts(0, 0, 0, 0, List.of());

    public LoadCounts {
        refused = List.copyOf(refused);
    }

    /** Both together. */
    public LoadCounts plus(LoadCounts other) {
        return new LoadCounts(
                articles + other.articles,
                newEntities + other.newEntities,
                newFacts + other.newFacts,
                mergedFacts + other.mergedFacts,
                Stream.concat(refused.stream(), other.refused.stream()).toList());
    }
}
