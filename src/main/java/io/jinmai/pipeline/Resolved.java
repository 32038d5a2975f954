package io.jinmai.pipeline;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.FactStatus;
import io.jinmai.resolution.identity.NamedArticle;
import java.util.Map;

/**
 * An article as it goes into the graph, with the account of its facts:
 * {@code extracted = the graph's facts + merged + leftOut + rejected}.
 *
 * @param named what the article says, and by which names others may call what it names
 * @param extracted facts of the article, with those that names alone imply
 * @param merged facts that turned out to say the same as another of the article
 * @param leftOut facts of statuses not asked for, by status
 * @param rejected facts that cannot stand in the graph, by reason
 */
public record Resolved(
        NamedArticle named,
        int extracted,
        int merged,
        Map<FactStatus, Integer> leftOut,
        Map<String, Integer> rejected) {

    /** Why a fact cannot stand whose ends turn out to be one. */
    static final String SELF_REFERRING = "both ends are one entity";

    /** @throws IllegalArgumentException if the account does not come out even */
    public Resolved {
        leftOut = Map.copyOf(leftOut);
        rejected = Map.copyOf(rejected);
        int accounted = named.graph().facts().size() + merged + Counts.total(leftOut) + Counts.total(rejected);
        if (extracted != accounted) {
            throw new IllegalArgumentException(
                    "%d facts extracted but %d accounted for".formatted(extracted, accounted));
        }
    }

    /** What goes to the graph. */
    public ArticleGraph graph() {
        return named.graph();
    }
}
