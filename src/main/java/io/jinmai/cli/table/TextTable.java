package io.jinmai.cli.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as aligned columns under a ruled header; numbers to the right. */
final class TextTable {
    private static final int GAP = 2;
    private static final int NARROWEST = 8;
    private static final int MOST_LINES = 4;
    private static final Pattern TOKEN = Pattern.compile("[\\w.:/-]*");

    private final int width;

    /** @param width columns a line may take; the widest columns of the table give way */
    TextTable(int width) {
        this.width = width;
    }

    String format(Rows rows) {
        List<List<String>> cells = rows.rows().stream()
                .map(row -> row.stream().map(TextTable::cell).toList())
                .toList();
        int[] widths = fitted(naturalWidths(rows.columns(), cells), cells);
        boolean[] numeric = numericColumns(rows);
        StringBuilder text = new StringBuilder();
        appendRow(text, rows.columns(), widths, numeric);
        appendLine(text, Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths, numeric);
        cells.forEach(row -> appendRow(text, row, widths, numeric));
        return text.toString();
    }

    private static int[] naturalWidths(List<String> columns, List<List<String>> cells) {
        int[] widths = columns.stream().mapToInt(DisplayWidth::of).toArray();
        for (List<String> row : cells) {
            Arrays.setAll(widths, i -> Math.max(widths[i], DisplayWidth.of(row.get(i))));
        }
        return widths;
    }

    /** Takes from the widest column that may be narrowed, again and again, until the line fits or nothing can give way. */
    private int[] fitted(int[] natural, List<List<String>> cells) {
        int[] widths = natural.clone();
        boolean[] whole = wholeColumns(widths.length, cells);
        long excess = IntStream.of(widths).asLongStream().sum() + (long) GAP * (widths.length - 1) - width;
        for (int widest = widest(widths, whole); excess > 0 && widest >= 0; widest = widest(widths, whole)) {
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    /** The widest column that may be narrowed; -1 if there is none. */
    private static int widest(int[] widths, boolean[] whole) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean canGiveWay = !whole[i] && widths[i] > NARROWEST;
            if (canGiveWay && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    /** Ids, dates and numbers are of no use in part. */
    private static boolean[] wholeColumns(int columns, List<List<String>> cells) {
        boolean[] whole = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            whole[column] = cells.stream().map(row -> row.get(at)).allMatch(TOKEN.asMatchPredicate());
        }
        return whole;
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

    /** One row, on as many lines as its longest cell needs. */
    private static void appendRow(StringBuilder text, List<String> cells, int[] widths, boolean[] numeric) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(i -> DisplayWidth.wrap(cells.get(i), widths[i], MOST_LINES))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            int at = line;
            List<String> parts = wrapped.stream()
                    .map(lines -> at < lines.size() ? lines.get(at) : "")
                    .toList();
            appendLine(text, parts, widths, numeric);
        }
    }

    private static void appendLine(StringBuilder text, List<String> cells, int[] widths, boolean[] numeric) {
        List<String> padded = new ArrayList<>(cells.size());
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
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
