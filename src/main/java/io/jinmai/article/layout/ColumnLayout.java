package io.jinmai.article.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * How the text of one input is set: in a narrow column whose lines break anywhere, or one paragraph a line.
 *
 * @param width columns of a full line; 0 where each line is a paragraph
 * @param indented whether paragraphs of the column begin with white space
 */
record ColumnLayout(int width, boolean indented) {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 20;
    private static final int SLACK = 6;
    private static final int PARAGRAPH_INDENT = 3;
    private static final int FEWEST = 2;
    private static final String INNER_MARKS = "，。、；：“”「」,《》";

    /** Judged by the lines that end in the middle of a sentence: in a column they are about equally long. */
    static ColumnLayout of(List<MarkedLine> lines) {
        List<TextLine> broken = new ArrayList<>();
        boolean indented = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (runsInto(lines.get(i), lines.get(i + 1))) {
                broken.add(lines.get(i).line());
                indented |= lines.get(i).line().indent() >= PARAGRAPH_INDENT;
            }
        }
        int width = columnWidth(broken);
        return new ColumnLayout(width, indented && width > 0);
    }

    private static boolean runsInto(MarkedLine line, MarkedLine next) {
        return (line.kind() == LineKind.TEXT || line.kind() == LineKind.ITEM)
                && next.kind() == LineKind.TEXT
                && next.line().gap() == 0
                && next.line().indent() < PARAGRAPH_INDENT
                && fullWidth(next.line()) <= fullWidth(line.line()) + SLACK
                && line.line().width() >= NARROWEST
                && !Glyphs.isTerminated(line.text());
    }

    private static int columnWidth(List<TextLine> broken) {
        long marked = broken.stream()
                .filter(line -> Glyphs.holdsAny(line.text(), INNER_MARKS))
                .count();
        if (broken.size() < FEWEST || marked * 2 < broken.size()) {
            return 0;
        }
        int median = broken.stream()
                .mapToInt(ColumnLayout::fullWidth)
                .sorted()
                .skip(broken.size() / 2)
                .findFirst()
                .orElse(0);
        long near = broken.stream()
                .filter(line -> Math.abs(fullWidth(line) - median) <= SLACK)
                .count();
        return median <= WIDEST && near * 3 >= broken.size() * 2L ? median : 0;
    }

    private static int fullWidth(TextLine line) {
        return line.indent() + line.width();
    }

    boolean isColumn() {
        return width > 0;
    }

    /** Whether the line reaches the right edge of the column. */
    boolean fills(TextLine line) {
        return fullWidth(line) >= width - SLACK;
    }

    /** Whether the line begins a paragraph by its indentation. */
    boolean startsParagraph(TextLine line) {
        return line.indent() >= PARAGRAPH_INDENT;
    }
}
