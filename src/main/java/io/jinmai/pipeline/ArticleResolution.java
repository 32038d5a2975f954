package io.jinmai.pipeline;

import io.jinmai.graph.ArticleGraph;

/** Makes of what an article says what goes into the graph. Thread-safe and deterministic. */
@FunctionalInterface
public interface ArticleResolution {
    Resolved resolve(ArticleGraph graph);
}
