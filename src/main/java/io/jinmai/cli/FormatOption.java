package io.jinmai.cli;

import io.jinmai.cli.table.RowFormat;
import io.jinmai.cli.table.Rows;
import picocli.CommandLine.Option;

/** The option of commands that print rows. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RowFormat format;

    /** Tables are for people: they show Chinese names, and cut cells where a terminal is too narrow. */
    void print(Rows rows, Wiring wiring) {
        Terminal terminal = wiring.terminal();
        int width = terminal.outIsTerminal() ? terminal.columns() : Integer.MAX_VALUE;
        boolean isForPeople = format == RowFormat.TABLE;
        Rows shown = isForPeople ? new ChineseTable(wiring.displayNames().get()).of(rows) : rows;
        terminal.out().print(format.format(shown, width));
    }
}
