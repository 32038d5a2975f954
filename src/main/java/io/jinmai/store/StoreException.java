package io.jinmai.store;

import java.io.Serial;
import java.util.Objects;

/** The database cannot be used, or refused what was asked; the message is for the person at the command line. */
public final class StoreException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is, and so which exit code and advice it gets. */
    public enum Kind {
        UNREACHABLE,
        WRONG_CREDENTIALS,
        SERVER_TOO_OLD,
        FOLDER_IN_USE,
        FOLDER_UNUSABLE,
        PORT_IN_USE,
        QUERY_REJECTED,
        /** It did not end in the time it was given. */
        TOO_SLOW,
        FAILED
    }

    private final Kind kind;

    public StoreException(Kind kind, String message) {
        this(kind, message, null);
    }

    public StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    public Kind kind() {
        return kind;
    }
}
