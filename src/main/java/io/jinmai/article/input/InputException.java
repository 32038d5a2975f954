package io.jinmai.article.input;

/** Bad input, with what is wrong and what to do about it; becomes an {@link InputFailure} at the place it came from. */
final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String advice;

    InputException(String reason, String advice) {
        super(reason);
        this.advice = advice;
    }

    InputException(String reason, String advice, Exception cause) {
        super(reason, cause);
        this.advice = advice;
    }

    InputFailure at(String input, Integer line) {
        return new InputFailure(input, line, getMessage(), advice);
    }
}
