package io.jinmai.article.layout;

import io.jinmai.article.SourceText;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the lines of a paragraph: nothing goes between Chinese characters, one space between Latin words, and markup goes.
 */
final class LineJoiner {
    private static final String BOLD = "**";

    private final String input;
    private final boolean markdown;

    /** @param markdown whether {@code **} is markup here and no text */
    LineJoiner(String input, boolean markdown) {
        this.input = input;
        this.markdown = markdown;
    }

    SourceText join(List<MarkedLine> lines) {
        int length = lines.stream()
                .mapToInt(line -> line.line().end() - line.line().start() + 1)
                .sum();
        StringBuilder text = new StringBuilder(length);
        int[] offsets = new int[length];
        int lineBreak = -1;
        for (MarkedLine line : lines) {
            int start = line.line().start() + line.mark();
            if (needsSpace(text, start)) {
                offsets[text.length()] = lineBreak;
                text.append(' ');
            }
            append(text, offsets, start, line.line().end());
            lineBreak = line.line().end();
        }
        int[] used = Arrays.copyOf(offsets, text.length());
        return SourceText.of(text.toString(), used);
    }

    private boolean needsSpace(StringBuilder text, int next) {
        return text.length() > 0
                && Glyphs.isLatin(text.charAt(text.length() - 1))
                && Glyphs.isLatin(input.charAt(next));
    }

    private void append(StringBuilder text, int[] offsets, int start, int end) {
        for (int i = start; i < end; i++) {
            if (markdown && input.startsWith(BOLD, i) && i + 1 < end) {
                i++;
            } else {
                offsets[text.length()] = i;
                text.append(input.charAt(i));
            }
        }
    }
}
