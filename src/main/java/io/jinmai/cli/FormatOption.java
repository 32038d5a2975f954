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

    /** Cells are cut only where a person reads along. */
    void print(Rows rows, Terminal terminal) {
        int width = terminal.outIsTerminal() ? terminal.columns() : Integer.MAX_VALUE;
        terminal.out().print(format.format(rows, width));
    }
}
