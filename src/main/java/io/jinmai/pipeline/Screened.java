package io.jinmai.pipeline;

import io.jinmai.article.input.ReadOutcome;
import java.util.Objects;

/**
 * An input before extraction.
 *
 * @param isKnown whether it is an article that is in the graph already, as it is
 */
record Screened(ReadOutcome input, boolean isKnown) {
    Screened {
        Objects.requireNonNull(input, "input");
    }

    /** Every article that could be read is to be extracted. */
    static Screened of(ReadOutcome input) {
        return new Screened(input, false);
    }

    /** Of the text that is held with it, in UTF-16 units. */
    int length() {
        return input.length();
    }
}
