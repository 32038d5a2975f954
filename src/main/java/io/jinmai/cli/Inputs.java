package io.jinmai.cli;

import io.jinmai.article.input.ReadOutcome;
import java.util.List;
import java.util.stream.Stream;

/** Where articles come from. Streams read as they are consumed and are to be closed. */
interface Inputs {
    /**
     * @param paths files and folders as typed; {@code -} for standard input
     * @param wholeFiles whether each file is one article, whatever headings it holds
     */
    Stream<ReadOutcome> of(List<String> paths, boolean wholeFiles);

    /** The sample articles that the program brings along. */
    Stream<ReadOutcome> samples();
}
