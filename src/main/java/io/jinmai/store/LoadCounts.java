package io.jinmai.store;

/**
 * What a load did, counted in the database.
 *
 * @param articles articles written, new or replaced
 * @param newEntities entity nodes that were not there before
 * @param newFacts relationships that were not there before
 * @param mergedFacts facts that became further support of a relationship which was there already or which another fact of the
 *     same load had made
 * @param selfReferring facts whose two ends are one entity to the whole graph, and which it therefore does not hold; {@code newFacts +
 *     mergedFacts + selfReferring} is the number of facts given
 */
public record LoadCounts(int articles, int newEntities, int newFacts, int mergedFacts, int selfReferring) {
    /** No articles, nothing done. */
    public static final LoadCounts ZERO = new LoadCounts(0, 0, 0, 0, 0);

    public LoadCounts plus(LoadCounts other) {
        return new LoadCounts(
                articles + other.articles,
                newEntities + other.newEntities,
                newFacts + other.newFacts,
                mergedFacts + other.mergedFacts,
                selfReferring + other.selfReferring);
    }
}
