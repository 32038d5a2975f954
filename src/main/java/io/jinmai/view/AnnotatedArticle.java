package io.jinmai.view;

import io.jinmai.graph.ArticleGraph;
import java.util.Objects;

/**
 * An article's text and what it says.
 *
 * @param input the decoded input into which the offsets of {@code graph} point
 * @param start where the article starts in {@code input}, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record AnnotatedArticle(ArticleGraph graph, String input, int start, int end) {

    /** @throws IllegalArgumentException if the article does not lie within the input */
    public AnnotatedArticle {
        Objects.requireNonNull(graph, "graph");
        Objects.requireNonNull(input, "input");
        if (start < 0 || end < start || end > input.length()) {
            throw new IllegalArgumentException("%s: no stretch of an input of %d characters: %d to %d"
                    .formatted(graph.article().id(), input.length(), start, end));
        }
    }
}
