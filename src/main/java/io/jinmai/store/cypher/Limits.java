package io.jinmai.store.cypher;

import io.jinmai.store.cypher.record.GraphRecords;

/**
 * How much of what may be very much a transaction takes at once. Tests set them low.
 *
 * @param namedInFacts how many of its articles a fact names; the same for a graph from first to last, positive
 * @param movedAtOnce articles that are written together when others move them: of one name as many as use it may move, and what each of
 *     them says takes room in memory; positive
 */
public record Limits(int namedInFacts, int movedAtOnce) {
    public static final Limits USUAL = new Limits(GraphRecords.NAMED_IN_FACTS, 1000);

    /** @throws IllegalArgumentException if one of them is not positive */
    public Limits {
        if (namedInFacts < 1 || movedAtOnce < 1) {
            throw new IllegalArgumentException("limits must be positive: " + namedInFacts + ", " + movedAtOnce);
        }
    }
}
