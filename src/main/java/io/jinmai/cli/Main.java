package io.jinmai.cli;

/** The program's entry. */
public final class Main {

    private Main() {}

    /** Runs one command and exits with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int code = new Program(Wiring.ofProcess(terminal)).run(arguments);
        terminal.flush();
        System.exit(code);
    }
}
