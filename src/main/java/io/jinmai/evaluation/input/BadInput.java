package io.jinmai.evaluation.input;

import java.util.Objects;

/**
 * Why a file, or a line of it, was left out.
 *
 * @param file as the user named it
 * @param line from 1; null where it is the file as a whole
 * @param reason a clause that follows the place and says what is wrong and what to do
 */
public record BadInput(String file, Integer line, String reason) {
    public BadInput {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reason, "reason");
    }

    /** {@code file: reason} or {@code file:line: reason}. */
    public String message() {
        return (line == null ? file : file + ":" + line) + ": " + reason;
    }
}
