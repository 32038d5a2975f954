package io.jinmai.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the program reads and writes.
 *
 * @param in standard input
 * @param out results, UTF-8
 * @param err messages, UTF-8
 * @param outIsTerminal whether a person reads {@code out} as it is written
 * @param errIsTerminal whether a person reads {@code err} as it is written
 * @param columns width of the terminal in columns
 */
public record Terminal(
        InputStream in, PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, int columns) {
    private static final int USUAL_COLUMNS = 80;
    private static final String CLEAR_TO_END_OF_LINE = "\u001b[K";
    private static final int BUFFER_BYTES = 1 << 16;

    /**
     * The streams of this process. The launcher says which of them are terminals ({@code jinmai.terminals}) and how wide they are
     * ({@code jinmai.columns}), because Java cannot tell; without a launcher all are, or none.
     */
    static Terminal ofProcess() {
        String all = System.console() == null ? "" : "out,err";
        String terminals = System.getProperty("jinmai.terminals", all);
        return new Terminal(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                terminals.contains("out"),
                terminals.contains("err"),
                Integer.getInteger("jinmai.columns", USUAL_COLUMNS));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_BYTES),
                false,
                StandardCharsets.UTF_8);
    }

    /** Tells a person what is going on until the next message; nothing where no terminal is. */
    void showStatus(String status) {
        if (errIsTerminal) {
            err.print("\r" + CLEAR_TO_END_OF_LINE + status);
            err.flush();
        }
    }

    void clearStatus() {
        showStatus("");
    }

    /** One line of message, at once, after all results before it. */
    void say(String message) {
        out.flush();
        err.println(message);
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Asks for a password without showing it; empty where there is nobody to ask. */
    Optional<String> askPassword(String prompt) {
        Console console = System.console();
        if (console == null) {
            return Optional.empty();
        }
        flush();
        return Optional.ofNullable(console.readPassword("%s", prompt)).map(String::new);
    }
}
