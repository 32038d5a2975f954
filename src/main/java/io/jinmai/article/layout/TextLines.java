package io.jinmai.article.layout;

import java.util.ArrayList;
import java.util.List;

/** Cuts an input into its lines; every kind of line break counts, CR LF as one. */
final class TextLines {
    private TextLines() {}

    /** The lines that are not blank, in order. */
    static List<TextLine> of(String input) {
        List<TextLine> lines = new ArrayList<>();
        int gap = 0;
        for (int start = 0; start < input.length(); ) {
            int end = lineEnd(input, start);
            TextLine line = TextLine.of(input, start, end, gap);
            if (line.isBlank()) {
                gap++;
            } else {
                lines.add(line);
                gap = 0;
            }
            start = end + breakLength(input, end);
        }
        return lines;
    }

    private static int lineEnd(String input, int start) {
        int end = start;
        while (end < input.length() && !Glyphs.isLineBreak(input.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int breakLength(String input, int at) {
        return input.startsWith("\r\n", at) ? 2 : 1;
    }
}
