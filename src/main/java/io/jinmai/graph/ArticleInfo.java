package io.jinmai.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is known about an article besides its text.
 *
 * @param id {@code Article.id} of the graph
 * @param title null where the article has none
 * @param publishedOn null where neither metadata nor file name nor text gives it
 * @param source who published it; null where unknown
 * @param path the input it was read from, as the user gave it; null for standard input
 * @param authors byline names, in order
 * @param sha256 hex digest of the article's text and metadata: equal digests mean an unchanged article
 */
public record ArticleInfo(
        String id,
        String title,
        LocalDate publishedOn,
        String source,
        String path,
        List<String> authors,
        String sha256) {
    public ArticleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sha256, "sha256");
        authors = List.copyOf(authors);
    }
}
