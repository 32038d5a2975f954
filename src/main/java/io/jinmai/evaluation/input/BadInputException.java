package io.jinmai.evaluation.input;

import java.io.Serial;

/** An input of which nothing can be used; the message names it, says why and what to do. */
public final class BadInputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }

    BadInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
