package io.jinmai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: its help, and the options that every command has. */
@Command(
        name = "jinmai",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        header = "Turns Chinese business and local-government news into a Neo4j knowledge graph (金脉).",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        usageHelpAutoWidth = false)
final class Jinmai implements Callable<Integer> {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of an error.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    boolean isDebug() {
        return debug;
    }

    @Override
    public Integer call() {
        CommandLine program = spec.commandLine();
        program.getErr().println("jinmai: name a command.\n");
        program.usage(program.getErr());
        return ExitCode.WRONG_USAGE.code();
    }
}
