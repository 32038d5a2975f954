package io.jinmai.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/**
 * One kind of file for Neo4j's import tool: what its head and its rows read, without the line's end. Strings always stand in quotes, so
 * that an empty one is not a missing one. Immutable.
 */
public final class CsvFormat {
    /** Between the elements of a list; a control character, since the tool knows no way to write the delimiter inside an element. */
    static final char ARRAY_DELIMITER = '\u001F';

    private final List<String> firstColumns;

    /** What the first columns say already. */
    private final Set<String> saidFirst;

    private CsvFormat(List<String> firstColumns, Set<String> saidFirst) {
        this.firstColumns = firstColumns;
        this.saidFirst = saidFirst;
    }

    /** Rows of nodes begin with their id, which is no column besides. */
    public static CsvFormat of(NodeShape shape) {
        return new CsvFormat(List.of("id:ID(" + shape.group() + ")"), Set.of("id"));
    }

    /** Rows of links begin with the ids of their ends. */
    public static CsvFormat of(LinkShape shape) {
        return new CsvFormat(
                List.of(":START_ID(" + shape.startGroup() + ")", ":END_ID(" + shape.endGroup() + ")"), Set.of());
    }

    /** Whether an element of a list may hold the code point. */
    public static boolean holds(int code) {
        return code != ARRAY_DELIMITER;
    }

    /**
     * The line with the names and types of the columns.
     *
     * @param types of all properties, by name, in the order of their columns
     */
    public String head(Map<String, PropertyType> types) {
        List<String> head = new ArrayList<>(firstColumns);
        types.forEach((name, type) -> {
            if (!saidFirst.contains(name)) {
                head.add(name + ":" + type(type));
            }
        });
        return String.join(",", head);
    }

    /**
     * A line for one node or link.
     *
     * @param firstCells the id of a node, or those of a link's ends
     * @param columns names of properties, at least all that the node or link has, in the order of the head's columns
     * @param held what stands for an element of a list, all of whose code points it {@link #holds}
     */
    public String row(
            List<String> firstCells,
            Collection<String> columns,
            Map<String, Object> properties,
            UnaryOperator<String> held) {
        StringBuilder row = new StringBuilder();
        for (String cell : firstCells) {
            startCell(row);
            appendQuoted(row, cell);
        }
        for (String column : columns) {
            if (!saidFirst.contains(column)) {
                startCell(row);
                append(row, properties.get(column), held);
            }
        }
        return row.toString();
    }

    private static void startCell(StringBuilder row) {
        if (!row.isEmpty()) {
            row.append(',');
        }
    }

    private static void append(StringBuilder row, Object value, UnaryOperator<String> held) {
        if (value instanceof Collection<?> list) {
            StringJoiner elements = new StringJoiner(String.valueOf(ARRAY_DELIMITER));
            list.forEach(element -> elements.add(held.apply(String.valueOf(element))));
            appendQuoted(row, elements.toString());
        } else if (value instanceof String text) {
            appendQuoted(row, text);
        } else if (value != null) {
            row.append(value);
        }
    }

    private static void appendQuoted(StringBuilder row, String text) {
        row.append('"').append(text.replace("\"", "\"\"")).append('"');
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
