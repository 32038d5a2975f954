package io.jinmai.article.input;

import io.jinmai.article.input.ReadOutcome.Failed;
import io.jinmai.article.input.ReadOutcome.Read;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The articles of a JSONL feed, one a line; a bad line is one failure and the rest goes on. Holds one line in memory. */
final class JsonLines implements OutcomeSource {
    private final Articles articles;
    private final String name;
    private final String id;
    private final String path;
    private final ByteLines lines;
    private final LongConsumer bytesRead;
    private int number;
    private boolean anyContent;
    private boolean ended;

    /**
     * @param name how failures name the input
     * @param id in front of the line number where a line has no id of its own
     * @param path of the articles; null for standard input
     * @param bytesRead is told the size of each line read
     */
    JsonLines(Articles articles, String name, String id, String path, InputStream in, LongConsumer bytesRead) {
        this.articles = articles;
        this.name = name;
        this.id = id;
        this.path = path;
        this.lines = new ByteLines(in);
        this.bytesRead = bytesRead;
    }

    @Override
    public Optional<ReadOutcome> next() {
        Optional<ReadOutcome> outcome = Optional.empty();
        while (!ended && outcome.isEmpty()) {
            outcome = nextLine();
        }
        return outcome;
    }

    private Optional<ReadOutcome> nextLine() {
        number++;
        byte[] line;
        try {
            line = lines.next();
        } catch (IOException e) {
            ended = true;
            return failed("it cannot be read further: " + e.getMessage(), "check the file and the disk");
        }
        bytesRead.accept(line.length);
        if (line.length == 0) {
            ended = true;
            return anyContent ? Optional.empty() : failedWhole("it is empty", "leave it out, or fill it");
        }
        if (TextDecoder.holdsNul(line)) {
            ended = true;
            return failedWhole("it is a binary file or UTF-16, no JSONL", "write JSONL in UTF-8");
        }
        return read(line);
    }

    private Optional<ReadOutcome> read(byte[] bytes) {
        try {
            String line = TextDecoder.decode(bytes).strip();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            anyContent = true;
            GivenArticle json = JsonArticle.parse(line);
            String articleId = json.id() == null ? id + "#" + number : json.id();
            return Optional.of(new Read(articles.ofGiven(json, articleId, path), number));
        } catch (InputException e) {
            anyContent = true;
            return Optional.of(new Failed(e.at(name, number)));
        }
    }

    private Optional<ReadOutcome> failed(String reason, String advice) {
        return Optional.of(new Failed(new InputFailure(name, number, reason, advice)));
    }

    private Optional<ReadOutcome> failedWhole(String reason, String advice) {
        return Optional.of(new Failed(new InputFailure(name, null, reason, advice)));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
