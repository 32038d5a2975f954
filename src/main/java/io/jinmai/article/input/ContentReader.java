package io.jinmai.article.input;

import io.jinmai.article.input.ReadOutcome.Failed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes articles of content that somebody else has fetched: lines of a feed, records, whole files. Bad content is an outcome, never an
 * exception. Thread-safe.
 */
public final class ContentReader {
    private final ReadOptions options;
    private final Articles articles = new Articles();
    private final SourceOpener opener;

    public ContentReader(ReadOptions options) {
        this.options = options;
        this.opener = new SourceOpener(options, null, bytes -> {}, notice -> {});
    }

    /**
     * One line of a JSONL feed; empty for a blank one.
     *
     * @param number of the line, from 1
     */
    public Optional<ReadOutcome> line(byte[] line, FeedPlace place, int number) {
        try {
            options.limits().requireFile(line.length);
            if (TextDecoder.holdsNul(line)) {
                throw new InputException("it is binary or UTF-16, no JSONL", "write JSONL in UTF-8");
            }
            return FeedLine.read(articles, place, TextDecoder.decode(line).text(), number);
        } catch (InputException e) {
            return Optional.of(new Failed(e.at(place.name(), number)));
        }
    }

    /**
     * One record, such as a row of a table, with the keys of a line of JSONL.
     *
     * @param fields text or null each; keys that are not known are passed over
     * @param number of the record, from 1
     */
    public ReadOutcome record(Map<String, String> fields, FeedPlace place, int number) {
        try {
            return FeedLine.article(articles, place, given(fields), number);
        } catch (InputException e) {
            return new Failed(e.at(place.name(), number));
        }
    }

    /**
     * The articles of a whole file.
     *
     * @param format none that is an archive
     * @param id of the first article
     * @param fileName tells a date
     * @param name of the input, for messages and as the articles' path
     * @throws IllegalArgumentException if the format is an archive
     */
    public List<ReadOutcome> file(byte[] content, InputFormat format, String id, String fileName, String name) {
        if (format == InputFormat.ZIP) {
            throw new IllegalArgumentException(name + " is an archive");
        }
        List<ReadOutcome> outcomes = new ArrayList<>();
        try (OutcomeSource source = opener.open(content, format, id, fileName, name)) {
            for (Optional<ReadOutcome> next = source.next(); next.isPresent(); next = source.next()) {
                outcomes.add(next.get());
            }
        } catch (InputException e) {
            outcomes.add(new Failed(e.at(name, null)));
        } catch (IOException e) {
            outcomes.add(new Failed(new InputFailure(
                    name, null, "it cannot be read: " + e.getMessage(), "check the file and the disk")));
        }
        return outcomes;
    }

    private static GivenArticle given(Map<String, String> fields) throws InputException {
        String text = filled(fields, "text");
        if (text == null) {
            throw new InputException("it has no \"text\"", "give the article's text under \"text\"");
        }
        String source = filled(fields, "source");
        return new GivenArticle(
                filled(fields, "id"),
                filled(fields, "title"),
                text,
                JsonArticle.date(filled(fields, "publishedOn")),
                source == null ? filled(fields, "url") : source);
    }

    private static String filled(Map<String, String> fields, String key) {
        String value = fields.get(key);
        return value == null || value.isBlank() ? null : value;
    }
}
