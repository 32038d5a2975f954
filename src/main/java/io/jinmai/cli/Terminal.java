package io.jinmai.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
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
 * @param outIsPipe whether another program reads {@code out} as it is written
 * @param errIsTerminal whether a person reads {@code err} as it is written
 * @param columns width of the terminal in columns
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean outIsPipe,
        boolean errIsTerminal,
        int columns) {
    private static final int USUAL_COLUMNS = 80;
    private static final String CLEAR_TO_END_OF_LINE = "\u001b[K";
    private static final int BUFFER_BYTES = 1 << 16;

    /**
     * The streams of this process. The launcher says which of them are terminals ({@code jinmai.terminals}), how wide they are
     * ({@code jinmai.columns}), and whether standard output is a pipe ({@code jinmai.pipe}), because Java cannot tell; without a
     * launcher all are terminals, or none, and none is a pipe.
     */
    static Terminal ofProcess() {
        String all = System.console() == null ? "" : "out,err";
        String terminals = System.getProperty("jinmai.terminals", all);
        return new Terminal(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                terminals.contains("out"),
                Boolean.getBoolean("jinmai.pipe"),
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

    /**
     * Holds a command to what it has printed so far.
     *
     * @throws CommandFailure where standard output did not take all of it; without a message where the program at the other end of a
     *     pipe has left, as {@code head} does when it has seen enough
     */
    void requireWritten() {
        if (out.checkError()) {
            throw outIsPipe
                    ? new CommandFailure(ExitCode.READER_LEFT, "")
                    : new CommandFailure(
                            ExitCode.WRONG_USAGE,
                            "Standard output could not be written to its end: it has no room left, or cannot be written to.");
        }
    }

    /** Standard output for long results, which end as {@link #requireWritten} says as soon as nobody takes them. */
    OutputStream outWhileTaken() {
        return new OutputStream() {
            @Override
            public void write(int value) {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                out.write(bytes, offset, length);
                requireWritten();
            }
        };
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
