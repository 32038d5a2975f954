package io.jinmai.article.input;

import java.util.Objects;

/**
 * Something that was decided about an input and may be wrong, although the input was read.
 *
 * @param input as the user named it
 * @param remark what was decided, a clause that follows the input
 * @param advice what to do if it is wrong
 */
public record InputNotice(String input, String remark, String advice) {
    public InputNotice {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(advice, "advice");
    }

    static InputNotice ofGuess(String input, String encoding) {
        return new InputNotice(
                input,
                "it does not say its encoding and was read as " + encoding,
                "convert it to UTF-8 if names look wrong");
    }

    /** The one-line message. */
    public String message() {
        return OneLine.of(input + ": " + remark + "; " + advice);
    }
}
