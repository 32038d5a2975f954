package io.jinmai.view;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Writes text into a page so that a reader sees every character of it: those that would reorder, hide or break the text around them
 * (bidirectional controls, zero-width and control characters, halves of surrogate pairs) appear by their code.
 */
final class VisibleText {
    private static final String SHOWN_CLASS = "code";

    private VisibleText() {}

    /** Appends {@code [from, to)} of a text to an element. */
    static void append(Element parent, String text, int from, int to) {
        int plainFrom = from;
        for (int i = from; i < to; ) {
            int codePoint = codePointAt(text, i, to);
            int next = i + Character.charCount(codePoint);
            if (isUnseen(codePoint)) {
                appendPlain(parent, text, plainFrom, i);
                parent.appendElement("span")
                        .addClass(SHOWN_CLASS)
                        .attr("title", name(codePoint))
                        .text(code(codePoint));
                plainFrom = next;
            }
            i = next;
        }
        appendPlain(parent, text, plainFrom, to);
    }

    static void append(Element parent, String text) {
        append(parent, text, 0, text.length());
    }

    /** The text as an attribute's value, with codes in place of what could not be seen. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .forEach(codePoint ->
                        plain.append(isUnseen(codePoint) ? code(codePoint) : Character.toString(codePoint)));
        return plain.toString();
    }

    /** The character at a position, of which a pair that {@code to} would cut counts as two halves. */
    private static int codePointAt(String text, int position, int to) {
        return position + 1 < to ? text.codePointAt(position) : text.charAt(position);
    }

    private static void appendPlain(Element parent, String text, int from, int to) {
        if (to > from) {
            parent.appendText(text.substring(from, to));
        }
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static String code(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? "UNASSIGNED" : name;
    }
}
