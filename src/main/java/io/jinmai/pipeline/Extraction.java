package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.article.input.InputFailure;

/**
 * What became of one input.
 *
 * @param <T> what is made of an article
 */
public sealed interface Extraction<T> {

    /** The article was read, and this was made of it. */
    record Extracted<T>(Article article, T result) implements Extraction<T> {}

    /** The article is in the graph already, as it is. */
    record Unchanged<T>(Article article) implements Extraction<T> {}

    /**
     * The input could not be read, or the article not be extracted; the rest of the run went on.
     *
     * @param articleWasRead whether an article is lost, rather than an input of which it is unknown what it holds
     * @param cause what the extractor threw; null where nothing was thrown
     */
    record Failed<T>(InputFailure failure, boolean articleWasRead, Throwable cause) implements Extraction<T> {}
}
