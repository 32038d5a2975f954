package io.jinmai.article.input;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads articles from files, folders, patterns and standard input. Bad input is an outcome, never an exception. Thread-safe;
 * each stream that it gives is for one thread.
 */
public final class ArticleReader {
    private final ReadOptions options;
    private final Consumer<InputNotice> notices;

    /** For who shows no notices. */
    public ArticleReader(ReadOptions options) {
        this(options, notice -> {});
    }

    /** @param notices is told, on the thread that reads, what was decided about inputs and may be wrong */
    public ArticleReader(ReadOptions options, Consumer<InputNotice> notices) {
        this.options = Objects.requireNonNull(options, "options");
        this.notices = Objects.requireNonNull(notices, "notices");
    }

    /**
     * What the paths lead to, without reading it.
     *
     * @param paths files, folders (read at any depth), patterns that no shell has expanded, {@code -} for standard input
     */
    public ReadPlan plan(List<String> paths) {
        return new InputFinder().find(paths);
    }

    /** {@link #read(ReadPlan, InputStream, LongConsumer)} for who shows no progress. */
    public Stream<ReadOutcome> read(List<String> paths, InputStream standardInput) {
        return read(plan(paths), standardInput, bytes -> {});
    }

    /**
     * The outcomes in the order of the plan, read as the stream is consumed: at most one text file or one JSONL line is held,
     * besides the ids given so far. Close the stream to close a file that was not read to its end.
     *
     * @param standardInput read only if the plan asks for it, and not closed before the stream is
     * @param bytesRead is told how many more bytes of the plan's files have been read
     */
    public Stream<ReadOutcome> read(ReadPlan plan, InputStream standardInput, LongConsumer bytesRead) {
        SourceOpener opener = new SourceOpener(options, standardInput, bytesRead, notices);
        OutcomeSpliterator outcomes = new OutcomeSpliterator(plan.inputs().iterator(), opener);
        return StreamSupport.stream(outcomes, false).onClose(outcomes::close);
    }
}
