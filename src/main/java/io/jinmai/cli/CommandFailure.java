package io.jinmai.cli;

import java.io.Serial;
import java.util.Objects;

/** A command cannot go on; the message says to the person at the command line what happened and what to do. */
final class CommandFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    CommandFailure(ExitCode exitCode, String message) {
        this(exitCode, message, null);
    }

    /** @param cause null where nothing was thrown */
    CommandFailure(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = Objects.requireNonNull(exitCode, "exitCode");
    }

    static CommandFailure usage(String message) {
        return new CommandFailure(ExitCode.WRONG_USAGE, message);
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
