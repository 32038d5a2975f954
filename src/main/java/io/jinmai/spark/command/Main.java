package io.jinmai.spark.command;

import io.jinmai.pipeline.ReconciliationException;
import io.jinmai.store.StoreException;
import java.io.PrintWriter;
import picocli.CommandLine;

/** What {@code spark-submit} starts. */
public final class Main {
    private Main() {}

    /** Runs one job and exits with its code. */
    public static void main(String[] arguments) {
        CommandLine command = new CommandLine(new GraphCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> code(failure, line.getErr()));
        int code = command.execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** One line for what the user can mend; for all else what happened, too. */
    private static int code(Exception failure, PrintWriter err) {
        if (failure instanceof UsageException) {
            err.println("jinmai-spark: " + failure.getMessage());
            return 2;
        }
        if (failure instanceof StoreException) {
            err.println("jinmai-spark: " + failure.getMessage());
            return 3;
        }
        if (failure instanceof ReconciliationException) {
            err.println("jinmai-spark: " + failure.getMessage());
            return 4;
        }
        err.println("jinmai-spark: an error in jinmai or in Spark; what was written by then stays.");
        failure.printStackTrace(err);
        return 5;
    }
}
