package io.jinmai.cli.extraction;

import io.jinmai.article.Article;
import io.jinmai.explanation.Explanation;
import io.jinmai.graph.ArticleGraph;
import java.util.Objects;
import java.util.Optional;

/**
 * An article and what it says.
 *
 * @param explanation how that came about; empty where nobody asked
 */
public record ExtractedArticle(Article article, ArticleGraph graph, Optional<Explanation> explanation) {
    public ExtractedArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(graph, "graph");
        Objects.requireNonNull(explanation, "explanation");
    }
}
