package io.jinmai.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One kind of file for Neo4j's import tool: what its head and its rows read, without the line's end. Strings always stand in quotes, so
 * that an empty one is not a missing one. Immutable.
 */
public final class CsvFormat {
    /** Between the elements of a list; a control character, since the tool knows no way to write the delimiter inside an element. */
    static final char ARRAY_DELIMITER = '\u001F';

    private static final String ID = "id";

    private final List<String> firstColumns;
    private final SortedMap<String, PropertyType> types;

    private CsvFormat(List<String> firstColumns, SortedMap<String, PropertyType> types) {
        this.firstColumns = firstColumns;
        this.types = types;
    }

    /** @param types of the properties, {@code id} among them, by name */
    public static CsvFormat of(NodeShape shape, SortedMap<String, PropertyType> types) {
        SortedMap<String, PropertyType> besidesId = new TreeMap<>(types);
        besidesId.remove(ID);
        return new CsvFormat(List.of("id:ID(" + shape.group() + ")"), besidesId);
    }

    /** @param types of the properties by name */
    public static CsvFormat of(LinkShape shape, SortedMap<String, PropertyType> types) {
        return new CsvFormat(
                List.of(":START_ID(" + shape.startGroup() + ")", ":END_ID(" + shape.endGroup() + ")"),
                new TreeMap<>(types));
    }

    /** Whether an element of a list may hold the code point. */
    public static boolean holds(int code) {
        return code != ARRAY_DELIMITER;
    }

    /** The line with the names and types of the columns. */
    public String head() {
        List<String> head = new ArrayList<>(firstColumns);
        types.forEach((name, type) -> head.add(name + ":" + type(type)));
        return String.join(",", head);
    }

    /**
     * A line for one node or link.
     *
     * @param firstCells the id of a node, or those of a link's ends
     * @param held what stands for an element of a list, all of whose code points it {@link #holds}
     */
    public String row(List<String> firstCells, Map<String, Object> properties, UnaryOperator<String> held) {
        List<String> cells = new ArrayList<>();
        firstCells.forEach(cell -> cells.add(quoted(cell)));
        types.keySet().forEach(column -> cells.add(cell(properties.get(column), held)));
        return String.join(",", cells);
    }

    private static String cell(Object value, UnaryOperator<String> held) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> list) {
            return quoted(list.stream()
                    .map(element -> held.apply(String.valueOf(element)))
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
            case DATE -> "date";
            case STRING, UNKNOWN -> "string";
        };
        return type.list() ? element + "[]" : element;
    }
}
