package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;
import java.util.List;

/** Recognises, resolves within the article and relates: from an article to what it says. Thread-safe and deterministic. */
@FunctionalInterface
public interface Extractor {
    ArticleGraph extract(Article article);

    /**
     * What each article says, in their order: the same as each by itself says, found sooner where the stages are gone through for all
     * together ({@link Bundles}).
     *
     * @throws RuntimeException if one of them cannot be extracted; the others had better be tried by themselves
     */
    default List<ArticleGraph> extractAll(List<Article> articles) {
        return articles.stream().map(this::extract).toList();
    }
}
