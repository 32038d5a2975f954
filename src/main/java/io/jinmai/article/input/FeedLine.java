package io.jinmai.article.input;

import io.jinmai.article.input.ReadOutcome.Read;
import java.util.Optional;

/** One line of a JSONL feed. */
final class FeedLine {
    private FeedLine() {}

    /**
     * The article of a line; empty for a blank one.
     *
     * @param number from 1
     * @throws InputException naming what is wrong with the line
     */
    static Optional<ReadOutcome> read(Articles articles, FeedPlace place, String line, int number)
            throws InputException {
        String json = line.strip();
        if (json.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(article(articles, place, JsonArticle.parse(json), number));
    }

    /** The article of a record, with an id made of its place if it brings none. */
    static ReadOutcome article(Articles articles, FeedPlace place, GivenArticle given, int number)
            throws InputException {
        String id = given.id() == null ? place.id() + "#" + number : given.id();
        return new Read(articles.ofGiven(given, id, place.path()), number);
    }
}
