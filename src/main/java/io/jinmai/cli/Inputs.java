package io.jinmai.cli;

import io.jinmai.article.input.ReadOutcome;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Where articles come from. */
interface Inputs {

    /**
     * Inputs that are read as their outcomes are consumed.
     *
     * @param bytes size of all files; standard input is not counted
     * @param bytesRead how many of them have been read
     * @param skipped files below the folders named whose format is not read
     */
    record Opened(Stream<ReadOutcome> outcomes, long bytes, LongSupplier bytesRead, int skipped)
            implements AutoCloseable {
        @Override
        public void close() {
            outcomes.close();
        }
    }

    /**
     * @param paths files and folders as typed; {@code -} for standard input
     * @param wholeFiles whether each file is one article, whatever headings it holds
     */
    Opened open(List<String> paths, boolean wholeFiles);

    /** The sample articles that the program brings along. */
    Opened openSamples();
}
