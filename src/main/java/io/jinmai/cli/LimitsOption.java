package io.jinmai.cli;

import io.jinmai.article.input.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of an input is taken in. */
final class LimitsOption {
    private Limits limits = Limits.USUAL;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** @throws ParameterException if {@code megabytes} is less than 1 or more than a file in memory can have */
    @Option(
            names = "--max-file-mb",
            paramLabel = "N",
            description = "Largest file, line of a feed and unpacked file of an archive, in megabytes (default: 256).")
    void setMegabytes(int megabytes) {
        if (megabytes < 1 || megabytes > Limits.MOST_MEGABYTES) {
            throw new ParameterException(
                    command.commandLine(),
                    "--max-file-mb must be between 1 and " + Limits.MOST_MEGABYTES + ", not " + megabytes + ".");
        }
        limits = Limits.ofFile(megabytes);
    }

    Limits limits() {
        return limits;
    }
}
