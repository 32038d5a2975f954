package io.jinmai.spark.input;

import io.jinmai.article.input.InputFormat;
import java.io.Serializable;

/**
 * A stretch of a file, read by one task.
 *
 * @param file number of the file among all of the job, in the order in which {@code jinmai load} would read them
 * @param uri where it is
 * @param name as the user gave it, with its path below a folder given
 * @param id of its first article: its name without ending, with its path below a folder given
 * @param kind how it is read
 * @param format of a file that is read whole; otherwise null
 * @param start first byte
 * @param end last byte, exclusive
 */
record Slice(int file, String uri, String name, String id, Kind kind, InputFormat format, long start, long end)
        implements Serializable {
    enum Kind {
        /** Lines of JSONL. */
        LINES,
        /** Rows of Parquet. */
        ROWS,
        /** A document, or any file that cannot be read from its middle. */
        WHOLE
    }

    long bytes() {
        return end - start;
    }
}
