package io.jinmai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command: does its work and says how it ended. What goes wrong is thrown and becomes a message and a code elsewhere. */
abstract class JinmaiCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec self;

    JinmaiCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public final Integer call() {
        ExitCode code = execute();
        terminal.flush();
        return code.code();
    }

    abstract ExitCode execute();

    final boolean isDebug() {
        return self.root().userObject() instanceof Jinmai program && program.isDebug();
    }

    final Terminal terminal() {
        return terminal;
    }
}
