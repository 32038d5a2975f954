package io.jinmai.article.input;

import io.jinmai.article.input.ReadOutcome.Failed;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The articles of a JSONL feed, one a line; a bad line is one failure and the rest goes on. Holds one line in memory. */
final class JsonLines implements OutcomeSource {
    private final Articles articles;
    private final FeedPlace place;
    private final ByteLines lines;
    private final LongConsumer bytesRead;
    private final Consumer<InputNotice> notices;
    private boolean isGuessTold;
    private int number;
    private boolean anyContent;
    private boolean ended;

    /**
     * @param bytesRead is told the size of each line read
     */
    JsonLines(
            Articles articles,
            FeedPlace place,
            ByteLines lines,
            LongConsumer bytesRead,
            Consumer<InputNotice> notices) {
        this.articles = articles;
        this.place = place;
        this.lines = lines;
        this.bytesRead = bytesRead;
        this.notices = notices;
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
        } catch (InputException e) {
            anyContent = true;
            return Optional.of(new Failed(e.at(place.name(), number)));
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
            Optional<ReadOutcome> outcome = FeedLine.read(articles, place, text(TextDecoder.decode(bytes)), number);
            anyContent |= outcome.isPresent();
            return outcome;
        } catch (InputException e) {
            anyContent = true;
            return Optional.of(new Failed(e.at(place.name(), number)));
        }
    }

    /** A guessed encoding is told once a feed. */
    private String text(Decoded decoded) {
        if (decoded.guess() != null && !isGuessTold) {
            isGuessTold = true;
            notices.accept(InputNotice.ofGuess(place.name(), decoded.guess()));
        }
        return decoded.text();
    }

    private Optional<ReadOutcome> failed(String reason, String advice) {
        return Optional.of(new Failed(new InputFailure(place.name(), number, reason, advice)));
    }

    private Optional<ReadOutcome> failedWhole(String reason, String advice) {
        return Optional.of(new Failed(new InputFailure(place.name(), null, reason, advice)));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
