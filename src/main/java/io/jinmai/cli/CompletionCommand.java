package io.jinmai.cli;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a completion script. */
@Command(
        name = "completion",
        header = "Print the completion script of a shell.",
        footer = {"%nExample:", "  source <(jinmai completion bash)"})
final class CompletionCommand extends JinmaiCommand {

    /** The shells that have one; zsh reads the script of bash. */
    enum Shell {
        BASH,
        ZSH;

        /** The name on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Shell shell;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode execute() {
        terminal().out().print(AutoComplete.bash("jinmai", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
