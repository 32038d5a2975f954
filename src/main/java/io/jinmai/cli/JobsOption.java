package io.jinmai.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads extract. */
final class JobsOption {
    private int count = Runtime.getRuntime().availableProcessors();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** @throws ParameterException if {@code count} is less than 1 */
    @Option(names = "--jobs", paramLabel = "N", description = "Threads that extract (default: one a processor).")
    void setCount(int count) {
        if (count < 1) {
            throw new ParameterException(command.commandLine(), "--jobs must be at least 1, not " + count + ".");
        }
        this.count = count;
    }

    int count() {
        return count;
    }
}
