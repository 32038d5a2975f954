package io.jinmai.pipeline;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.FactStatus;
import java.util.Map;

/**
 * An article as it goes into the graph, with the account of its facts:
 * {@code extracted = the graph's facts + merged + leftOut + rejected}.
 *
 * @param graph entities have the ids of the whole graph
 * @param extracted facts of the article, with those that names alone imply
 * @param merged facts that turned out to say the same as another of the article
 * @param leftOut facts of statuses not asked for, by status
 * @param rejected facts that cannot stand in the graph, by reason
 */
public record Resolved(
        ArticleGraph graph,
        int extracted,
        int merged,
        Map<FactStatus, Integer> leftOut,
        Map<String, Integer> rejected) {

    /** @throws IllegalArgumentException if the account does not come out even */
    public Resolved {
        leftOut = Map.copyOf(leftOut);
        rejected = Map.copyOf(rejected);
        int accounted = graph.facts().size() + merged + Counts.total(leftOut) + Counts.total(rejected);
        if (extracted != accounted) {
            throw new IllegalArgumentException(
                    "%d facts extracted but %d accounted for".formatted(extracted, accounted));
        }
    }
}
