package io.jinmai.cli;

import io.jinmai.cli.table.Rows;
import io.jinmai.display.DisplayNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Rows for people: columns and values under their Chinese names, where they have one. */
final class ChineseTable {
    private final DisplayNames names;
    private final Map<String, String> labels = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    ChineseTable(DisplayNames names) {
        this.names = names;
        this.labels.putAll(names.labels());
    }

    /** A column is named like a property ({@code year}) or, in any case, like a label ({@code bank}); other names stay. */
    Rows of(Rows rows) {
        List<List<Object>> translated =
                rows.rows().stream().map(row -> values(rows.columns(), row)).toList();
        return new Rows(rows.columns().stream().map(this::column).toList(), translated);
    }

    private String column(String name) {
        return names.properties().getOrDefault(name, labels.getOrDefault(name, name));
    }

    private List<Object> values(List<String> columns, List<Object> row) {
        List<Object> values = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            values.add(value(columns.get(i), row.get(i)));
        }
        return values;
    }

    /** Numbers stay numbers, so that they keep their alignment. */
    private Object value(String column, Object value) {
        return names.values().containsKey(column) && !(value instanceof Number)
                ? names.value(column, Objects.toString(value, ""))
                : value;
    }
}
