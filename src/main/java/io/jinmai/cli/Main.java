package io.jinmai.cli;

import java.util.List;

/** The program's entry. */
public final class Main {

    private Main() {}

    /** Runs one command and exits with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int code = new Program(Wiring.ofProcess(terminal, List.of(arguments))).run(arguments);
        terminal.flush();
        System.exit(code);
    }
}
