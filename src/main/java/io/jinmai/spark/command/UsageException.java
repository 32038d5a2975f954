package io.jinmai.spark.command;

/** A wrong command line; the message says what is wrong and what to do. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Exception cause) {
        super(message, cause);
    }
}
