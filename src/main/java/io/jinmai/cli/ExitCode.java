package io.jinmai.cli;

/** How a run of the program ended, for the shell. The constants' descriptions are what {@code --help} prints. */
public enum ExitCode {
    /** Everything asked for was done. */
    DONE(0, "done"),
    /** Some inputs could not be used; each was named, and the rest was done. */
    INPUTS_FAILED(1, "some inputs failed: each is named, the rest is done"),
    /** The command line, a parameter or a query was wrong; nothing was done. */
    WRONG_USAGE(2, "wrong usage, or a query that the database does not accept"),
    /** The database could not be reached, opened or used. */
    NO_DATABASE(3, "no database, or it failed"),
    /** What the database counted is not what was sent to it. */
    NOT_RECONCILED(4, "the counts of the run and of the database differ"),
    /** The program itself failed: a defect. */
    UNEXPECTED(5, "an error in jinmai itself"),
    /** The program that read standard output through a pipe left before its end: the number a shell gives to those a broken pipe ends. */
    READER_LEFT(141, "the reader of a pipe left before the end, as head does");

    private final int code;
    private final String description;

    ExitCode(int code, String description) {
        this.code = code;
        this.description = description;
    }

    /** The number the process exits with. */
    public int code() {
        return code;
    }

    /** A short phrase for the help text. */
    public String description() {
        return description;
    }
}
