package io.jinmai.cli.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows of values under named columns.
 *
 * @param columns names, in order
 * @param rows a value a column: null, boolean, number, string, or lists and maps of these
 */
public record Rows(List<String> columns, List<List<Object>> rows) {

    /** @throws IllegalArgumentException if a row has more or fewer values than there are columns */
    public Rows {
        columns = List.copyOf(columns);
        List<List<Object>> copies = new ArrayList<>(rows.size());
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " values for " + columns.size() + " columns");
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }
}
