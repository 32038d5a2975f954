package io.jinmai.article.layout;

/**
 * A line of the input that is not blank.
 *
 * @param start where its text starts in the input, behind the indentation
 * @param end where its text ends, exclusive, before trailing white space
 * @param indent columns of white space before it (an ideographic space is two)
 * @param gap blank lines right before it
 * @param text without surrounding white space, never empty
 * @param width columns of {@code text}
 */
record TextLine(int start, int end, int indent, int gap, String text, int width) {

    static TextLine of(String input, int lineStart, int lineEnd, int gap) {
        int start = lineStart;
        int indent = 0;
        while (start < lineEnd && Glyphs.isSpace(input.charAt(start))) {
            indent += Glyphs.width(input.charAt(start++));
        }
        int end = lineEnd;
        while (end > start && Glyphs.isSpace(input.charAt(end - 1))) {
            end--;
        }
        String text = input.substring(start, end);
        return new TextLine(
                start,
                end,
                indent,
                gap,
                text,
                text.chars().map(c -> Glyphs.width((char) c)).sum());
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
