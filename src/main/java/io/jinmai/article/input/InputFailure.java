package io.jinmai.article.input;

import java.util.Objects;

/**
 * Why an input, or one line of it, gave no article.
 *
 * @param input as the user named it
 * @param line from 1; null where the whole input failed
 * @param reason what is wrong, a clause that follows the place: "it is empty"
 * @param advice what to do about it, an imperative clause
 */
public record InputFailure(String input, Integer line, String reason, String advice) {
    public InputFailure {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(advice, "advice");
    }

    /** {@code input} or {@code input:line}. */
    public String place() {
        return line == null ? input : input + ":" + line;
    }

    /** The one-line message: place, reason and advice; what would break the line or steer a terminal appears by its code. */
    public String message() {
        return OneLine.of(place() + ": " + reason + "; " + advice);
    }
}
