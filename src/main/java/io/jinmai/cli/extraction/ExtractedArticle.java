package io.jinmai.cli.extraction;

import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;
import java.util.Objects;

/** An article and what it says. */
public record ExtractedArticle(Article article, ArticleGraph graph) {
    public ExtractedArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(graph, "graph");
    }
}
