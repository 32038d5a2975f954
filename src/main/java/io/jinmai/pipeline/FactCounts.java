package io.jinmai.pipeline;

import io.jinmai.graph.FactStatus;
import java.util.Map;

/**
 * What became of the facts of a run: {@code extracted = written + merged + leftOut + rejected}.
 *
 * @param extracted facts of all articles that were loaded
 * @param written facts that were new to the graph
 * @param merged facts that joined one already there: of another article, or the same fact stated twice in one article
 * @param leftOut by status, those that the run was not asked to load; statuses without any are absent
 * @param rejected by reason, those that cannot stand in the graph; reasons without any are absent
 */
public record FactCounts(
        int extracted, int written, int merged, Map<FactStatus, Integer> leftOut, Map<String, Integer> rejected) {

    public FactCounts {
        leftOut = Map.copyOf(leftOut);
        rejected = Map.copyOf(rejected);
    }

    /** Those not asked for. */
    public int totalLeftOut() {
        return Counts.total(leftOut);
    }

    /** Those that cannot stand in the graph. */
    public int totalRejected() {
        return Counts.total(rejected);
    }
}
