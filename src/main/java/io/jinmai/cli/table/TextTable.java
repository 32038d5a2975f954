package io.jinmai.cli.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as aligned columns under a ruled header; numbers to the right. */
final class TextTable {
    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    private final int width;

    /** @param width columns a line may take; the widest columns of the table give way */
    TextTable(int width) {
        this.width = width;
    }

    String format(Rows rows) {
        List<List<String>> cells = rows.rows().stream()
                .map(row -> row.stream().map(TextTable::cell).toList())
                .toList();
        int[] widths = fitted(naturalWidths(rows.columns(), cells));
        boolean[] numeric = numericColumns(rows);
        StringBuilder text = new StringBuilder();
        appendLine(text, rows.columns(), widths, numeric);
        appendLine(text, Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths, numeric);
        cells.forEach(row -> appendLine(text, row, widths, numeric));
        return text.toString();
    }

    private static int[] naturalWidths(List<String> columns, List<List<String>> cells) {
        int[] widths = columns.stream().mapToInt(DisplayWidth::of).toArray();
        for (List<String> row : cells) {
            Arrays.setAll(widths, i -> Math.max(widths[i], DisplayWidth.of(row.get(i))));
        }
        return widths;
    }

    /** Takes from the widest column, column by column, until the line fits or nothing can give way. */
    private int[] fitted(int[] natural) {
        int[] widths = natural.clone();
        long excess = IntStream.of(widths).asLongStream().sum() + (long) GAP * (widths.length - 1) - width;
        while (excess > 0) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] > widths[widest]) {
                widest = i;
            }
        }
        return widest;
    }

    private static boolean[] numericColumns(Rows rows) {
        boolean[] numeric = new boolean[rows.columns().size()];
        for (int column = 0; column < numeric.length; column++) {
            int at = column;
            numeric[column] = rows.rows().stream()
                    .map(row -> row.get(at))
                    .allMatch(value -> value == null || value instanceof Number);
        }
        return numeric;
    }

    private static void appendLine(StringBuilder text, List<String> cells, int[] widths, boolean[] numeric) {
        List<String> padded = new ArrayList<>(cells.size());
        for (int i = 0; i < widths.length; i++) {
            String cell = DisplayWidth.cut(cells.get(i), widths[i]);
            padded.add(numeric[i] ? DisplayWidth.padStart(cell, widths[i]) : DisplayWidth.padEnd(cell, widths[i]));
        }
        text.append(String.join(" ".repeat(GAP), padded).stripTrailing()).append('\n');
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(TextTable::cell).collect(Collectors.joining("、"));
        }
        String text = value instanceof Map ? RowSerialiser.compact(value) : value.toString();
        return text.replaceAll("\\s+", " ").strip();
    }
}
