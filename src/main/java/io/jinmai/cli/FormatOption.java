package io.jinmai.cli;

import io.jinmai.cli.table.RowFormat;
import io.jinmai.cli.table.Rows;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option of commands that print rows. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RowFormat format;

    /** Prints rows as they are; cells are cut only where a terminal is too narrow. */
    void print(Rows rows, Terminal terminal) {
        terminal.out().print(format.format(rows, width(terminal)));
    }

    /** Prints several tables, by name, in their order. */
    void print(Map<String, Rows> tables, Terminal terminal) {
        terminal.out().print(format.format(tables, width(terminal)));
    }

    RowFormat format() {
        return format;
    }

    private static int width(Terminal terminal) {
        return terminal.outIsTerminal() ? terminal.columns() : Integer.MAX_VALUE;
    }

    /** Prints rows of the graph: tables, which are for people, show its Chinese names. */
    void printGraphRows(Rows rows, Wiring wiring) {
        boolean isForPeople = format == RowFormat.TABLE;
        print(isForPeople ? new ChineseTable(wiring.displayNames().get()).of(rows) : rows, wiring.terminal());
    }
}
