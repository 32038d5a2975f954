package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;

/** Recognises, resolves within the article and relates: from an article to what it says. Thread-safe and deterministic. */
@FunctionalInterface
public interface Extractor {
    ArticleGraph extract(Article article);
}
