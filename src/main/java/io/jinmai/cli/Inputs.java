package io.jinmai.cli;

import io.jinmai.article.input.InputNotice;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where articles come from. */
interface Inputs {

    /**
     * Inputs that are read as their outcomes are consumed.
     *
     * @param bytes size of all files; standard input is not counted
     * @param bytesRead how many of them have been read
     * @param skipped files below the folders named whose format is not read
     * @param notices what has been decided about inputs so far and may be wrong
     */
    record Opened(
            Stream<ReadOutcome> outcomes,
            long bytes,
            LongSupplier bytesRead,
            int skipped,
            Supplier<List<InputNotice>> notices)
            implements AutoCloseable {
        @Override
        public void close() {
            outcomes.close();
        }
    }

    /**
     * @param paths files and folders as typed; {@code -} for standard input
     * @param options how they are read
     */
    Opened open(List<String> paths, ReadOptions options);

    /** The sample articles that the program brings along. */
    Opened openSamples();
}
