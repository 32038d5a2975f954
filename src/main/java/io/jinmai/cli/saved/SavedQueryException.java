package io.jinmai.cli.saved;

import java.io.Serial;

/** A saved query, or a value for its parameter, is not as it must be; the message says where and what to do. */
public final class SavedQueryException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public SavedQueryException(String message) {
        super(message);
    }
}
