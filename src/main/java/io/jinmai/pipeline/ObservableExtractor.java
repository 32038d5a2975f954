package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;

/** An extractor that tells how it came to its result. Being observed does not change the result. */
@FunctionalInterface
public interface ObservableExtractor extends Extractor {

    /** @param observer of this one article, called on the calling thread */
    ArticleGraph extract(Article article, ExtractionObserver observer);

    @Override
    default ArticleGraph extract(Article article) {
        return extract(article, ExtractionObserver.NONE);
    }
}
