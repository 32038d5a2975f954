package io.jinmai.relation.rule;

import java.io.Serial;

/** A rule file cannot be used; the message names file, line or rule, and what is wrong. */
public final class RuleException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    RuleException(String message) {
        super(message);
    }

    RuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
