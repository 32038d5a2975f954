package io.jinmai.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as Cypher writes them, on one line, and with nothing in them that an editor shows as something else. */
final class CypherLiteral {
    private CypherLiteral() {}

    static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> "`" + entry.getKey() + "`: " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof LocalDate) {
            return "date('" + value + "')";
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('\'');
        text.chars().forEach(unit -> append(literal, (char) unit));
        return literal.append('\'').toString();
    }

    /** Neo4j reads {@code \}{@code uXXXX} before it reads anything else, so what stands behind a backslash never is a plain u. */
    private static void append(StringBuilder literal, char unit) {
        boolean afterBackslash = literal.charAt(literal.length() - 1) == '\\';
        if (unit == '\\' || unit == '\'') {
            literal.append('\\').append(unit);
        } else if (isInvisible(unit) || unit == 'u' && afterBackslash) {
            literal.append(String.format("\\u%04X", (int) unit));
        } else {
            literal.append(unit);
        }
    }

    /** Controls, and what turns the direction of writing or ends a line. */
    private static boolean isInvisible(char unit) {
        int type = Character.getType(unit);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
