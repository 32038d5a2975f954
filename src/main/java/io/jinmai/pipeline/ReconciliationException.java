package io.jinmai.pipeline;

import java.io.Serial;

/** What the database counted is not what was sent to it: facts or articles were lost or doubled. */
public final class ReconciliationException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReconciliationException(String message) {
        super(message);
    }
}
