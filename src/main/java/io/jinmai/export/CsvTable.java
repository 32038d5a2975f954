package io.jinmai.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** One file for Neo4j's import tool: its head and its rows. Strings always stand in quotes, so that an empty one is not a missing one. */
final class CsvTable implements AutoCloseable {
    /** Between the elements of a list; a control character, since the tool knows no way to write the delimiter inside an element. */
    static final char ARRAY_DELIMITER = '\u001F';

    private final BufferedWriter writer;
    private final Output output;
    private final List<String> columns;
    private final Tally tally;

    /** @param types of the columns behind the first ones */
    CsvTable(Path file, List<String> firstColumns, SortedMap<String, PropertyType> types, Tally tally)
            throws IOException {
        this.writer = Files.newBufferedWriter(file);
        this.output = new Output(writer);
        this.columns = List.copyOf(types.keySet());
        this.tally = tally;
        List<String> head = new ArrayList<>(firstColumns);
        types.forEach((name, type) -> head.add(name + ":" + type(type)));
        output.line(String.join(",", head));
    }

    void row(List<String> firstCells, Map<String, Object> properties) {
        List<String> cells = new ArrayList<>();
        firstCells.forEach(cell -> cells.add(quoted(cell)));
        columns.forEach(column -> cells.add(cell(properties.get(column))));
        output.line(String.join(",", cells));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> list) {
            return quoted(list.stream()
                    .map(element -> tally.held(String.valueOf(element)))
                    .collect(Collectors.joining(String.valueOf(ARRAY_DELIMITER))));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String type(PropertyType type) {
        String element = switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case LONG -> "long";
            case DOUBLE -> "double";
            case STRING, UNKNOWN -> "string";
        };
        return type.list() ? element + "[]" : element;
    }
}
