package io.jinmai.cli.table;

import org.jline.utils.WCWidth;

/** How many terminal columns text takes: two for a wide character such as a Chinese one, none for a combining mark. */
public final class DisplayWidth {
    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::ofCharacter).sum();
    }

    /** The text, cut with an ellipsis where it takes more than {@code columns} columns (at least 1). */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int width = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            if (width + ofCharacter(character) > columns - 1) {
                break;
            }
            width += ofCharacter(character);
            end += Character.charCount(character);
        }
        return text.substring(0, end) + ELLIPSIS;
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
