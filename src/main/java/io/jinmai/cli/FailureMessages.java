package io.jinmai.cli;

import io.jinmai.cli.saved.SavedQueryException;
import io.jinmai.evaluation.input.BadInputException;
import io.jinmai.pipeline.ReconciliationException;
import io.jinmai.store.StoreException;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a failure becomes: a message for the reader and an exit code; a stack trace only where it was asked for. */
final class FailureMessages implements IExecutionExceptionHandler {
    private final Terminal terminal;
    private final BooleanSupplier debug;

    FailureMessages(Terminal terminal, BooleanSupplier debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        ExitCode code = exitCode(failure);
        terminal.clearStatus();
        if (code != ExitCode.READER_LEFT) {
            terminal.say("jinmai: " + message(failure, code));
        }
        if (debug.getAsBoolean()) {
            failure.printStackTrace(terminal.err());
            terminal.flush();
        }
        return code.code();
    }

    private static String message(Exception failure, ExitCode code) {
        return switch (code) {
            case UNEXPECTED ->
                "unexpected error: %s\nThis is a defect of Jinmai. The same command with --debug prints the trace to report."
                        .formatted(failure);
            case NOT_RECONCILED ->
                failure.getMessage()
                        + "\nThe graph may lack something: load the same articles again with --reload, and please report this.";
            default -> failure.getMessage();
        };
    }

    private static ExitCode exitCode(Exception failure) {
        if (failure instanceof CommandFailure known) {
            return known.exitCode();
        }
        if (failure instanceof SavedQueryException || failure instanceof BadInputException) {
            return ExitCode.WRONG_USAGE;
        }
        if (failure instanceof ReconciliationException) {
            return ExitCode.NOT_RECONCILED;
        }
        return failure instanceof StoreException store ? exitCode(store.kind()) : ExitCode.UNEXPECTED;
    }

    private static ExitCode exitCode(StoreException.Kind kind) {
        return switch (kind) {
            case QUERY_REJECTED -> ExitCode.WRONG_USAGE;
            case UNREACHABLE,
                    WRONG_CREDENTIALS,
                    SERVER_TOO_OLD,
                    FOLDER_IN_USE,
                    FOLDER_UNUSABLE,
                    PORT_IN_USE,
                    TOO_SLOW,
                    FAILED -> ExitCode.NO_DATABASE;
        };
    }
}
