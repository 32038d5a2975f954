package io.jinmai.cli.table;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The forms in which rows are printed. */
public enum RowFormat {
    /** For reading: aligned columns, long cells cut to the width of the terminal. */
    TABLE {
        @Override
        public String format(Rows rows, int width) {
            return new TextTable(width).format(rows);
        }
    },
    /** RFC 4180 with a header line; lists and maps as JSON within their cell. */
    CSV {
        @Override
        public String format(Rows rows, int width) {
            return RowSerialiser.csv(rows);
        }
    },
    /** One JSON array with an object a row. */
    JSON {
        @Override
        public String format(Rows rows, int width) {
            return RowSerialiser.json(rows);
        }

        @Override
        public String format(Map<String, Rows> tables, int width) {
            return RowSerialiser.json(tables);
        }
    };

    /**
     * @param width columns a line may take; {@link Integer#MAX_VALUE} for any
     * @return lines, each ended by a line feed
     */
    public abstract String format(Rows rows, int width);

    /**
     * Several tables in their order, with an empty line between them; as JSON one object with an array under each table's name.
     *
     * @param tables by name
     * @param width columns a line may take; {@link Integer#MAX_VALUE} for any
     */
    public String format(Map<String, Rows> tables, int width) {
        return tables.values().stream().map(rows -> format(rows, width)).collect(Collectors.joining("\n"));
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
