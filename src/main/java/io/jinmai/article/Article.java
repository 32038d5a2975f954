package io.jinmai.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One article as read.
 *
 * @param id {@code document.id} of the extraction contract
 * @param title null where the article has none
 * @param publishedOn from metadata, file name or text; null where none gives it
 * @param source who published it; null where unknown
 * @param path the input it was read from, as the user gave it; null for standard input
 * @param authors byline names, in order
 * @param input the whole decoded input that every offset points into (shared by the articles of one file)
 * @param start where the article starts in {@code input}
 * @param end where it ends, exclusive
 * @param sentences in text order
 * @param sha256 hex digest of the article's text and metadata
 */
public record Article(
        String id,
        String title,
        LocalDate publishedOn,
        String source,
        String path,
        List<String> authors,
        String input,
        int start,
        int end,
        List<Sentence> sentences,
        String sha256) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(sha256, "sha256");
        authors = List.copyOf(authors);
        sentences = List.copyOf(sentences);
    }

    /** In UTF-16 units. */
    public int length() {
        return end - start;
    }
}
