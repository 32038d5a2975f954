package io.jinmai.article.input;

import java.nio.file.Path;

/** One thing to read, or one that the user named and that cannot be read. */
public sealed interface PlannedInput {

    /**
     * A file.
     *
     * @param path where it is
     * @param name as the user gave it, with its path below a folder given
     * @param id of its first article: its name without ending, with its path below a folder given
     * @param format how it is read
     * @param bytes its size
     */
    record SourceFile(Path path, String name, String id, InputFormat format, long bytes) implements PlannedInput {}

    /** Standard input: JSONL if its first character that is no white space is a brace, else text. */
    record StandardInput() implements PlannedInput {}

    /** A path that leads to nothing readable. */
    record Unusable(InputFailure failure) implements PlannedInput {}
}
