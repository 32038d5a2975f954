package io.jinmai.cli.table;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** How many terminal columns text takes: two for a wide character such as a Chinese one, none for a combining mark. */
public final class DisplayWidth {
    /** Where the scripts that break anywhere begin. */
    private static final char WIDE = '\u2e80';

    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::ofCharacter).sum();
    }

    /** The text, cut with an ellipsis where it takes more than {@code columns} columns (at least 1). */
    public static String cut(String text, int columns) {
        return of(text) <= columns ? text : text.substring(0, fitting(text, columns - 1)) + ELLIPSIS;
    }

    /**
     * The text on lines of at most {@code columns} columns, broken after spaces where that wastes less than half a line.
     *
     * @param columns at least 2, so that a wide character fits
     * @param most lines, at least 1; what would follow is cut with an ellipsis
     */
    public static List<String> wrap(String text, int columns, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (of(rest) > columns && lines.size() < most - 1) {
            int end = breakAt(rest, fitting(rest, columns));
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(cut(rest, columns));
        return lines;
    }

    private static int breakAt(String text, int end) {
        boolean isInsideWord = text.charAt(end) < WIDE && text.charAt(end - 1) < WIDE;
        int space = text.lastIndexOf(' ', end);
        return isInsideWord && space > end / 2 ? space + 1 : end;
    }

    /** Where the text must end to take at most {@code columns} columns. */
    private static int fitting(String text, int columns) {
        int width = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            width += ofCharacter(character);
            if (width > columns) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    /** The text followed by as many spaces as fill {@code columns} columns. */
    public static String padEnd(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text after as many spaces as fill {@code columns} columns. */
    public static String padStart(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    private static int ofCharacter(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }
}
