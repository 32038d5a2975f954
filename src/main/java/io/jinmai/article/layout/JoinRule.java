package io.jinmai.article.layout;

import java.util.List;

/** Decides whether a line goes on with the paragraph before it. */
final class JoinRule {
    /** A line this long is no headline, wherever it ends. */
    private static final int LONG_LINE = 45;

    private static final int LONG_LINE_WITH_COMMA = 30;
    private static final int SHORT_BODY = 15;
    private static final int SHORTEST_REST = 30;
    /** A subtitle's dash: a subtitle may take two lines. */
    private static final String SUBTITLE = "——";

    private static final String OPEN_MARKS = "，、,（(";
    private static final String CLAUSE_MARKS = "，,。；;";
    private static final int FEWEST_ITEMS = 3;
    private static final String INNER_MARKS = "，、；：,;:";

    private final ColumnLayout column;
    private final boolean markdown;

    JoinRule(ColumnLayout column, boolean markdown) {
        this.column = column;
        this.markdown = markdown;
    }

    /**
     * @param open the lines of the paragraph so far
     * @param interrupted whether furniture or a caption stands between
     * @param below whether running text stands above the paragraph, so that it is no headline of the input
     */
    boolean joins(List<MarkedLine> open, MarkedLine next, boolean interrupted, boolean below) {
        boolean apart = interrupted || next.line().gap() > 0;
        if (column.isColumn()) {
            return apart ? goesOnBelow(open, next, interrupted) : goesOnInColumn(open, next);
        }
        return isCutOff(open, apart, below) && isRest(next);
    }

    private boolean goesOnInColumn(List<MarkedLine> open, MarkedLine next) {
        TextLine last = last(open).line();
        if (column.startsParagraph(next.line())) {
            return false;
        }
        if (open.get(0).text().startsWith(SUBTITLE) && !column.fills(next.line())) {
            return !Glyphs.isTerminated(next.text());
        }
        if (!column.indented()) {
            return column.fills(last);
        }
        return isBody(open) && (column.fills(last) || !Glyphs.isTerminated(last.text()));
    }

    /** The column was interrupted in the middle of a sentence, by a page break or a picture. */
    private boolean goesOnBelow(List<MarkedLine> open, MarkedLine next, boolean interrupted) {
        TextLine last = last(open).line();
        boolean running = open.size() > 1 || column.startsParagraph(open.get(0).line());
        return running
                && !column.startsParagraph(next.line())
                && (interrupted || column.fills(last))
                && !Glyphs.isTerminated(last.text())
                && (column.fills(next.line()) || Glyphs.isTerminated(next.text()));
    }

    private boolean isBody(List<MarkedLine> open) {
        TextLine first = open.get(0).line();
        return open.size() > 1 || column.startsParagraph(first) || column.fills(first);
    }

    /** One paragraph a line: whether this one breaks off in the middle of a sentence. */
    boolean isCutOff(List<MarkedLine> open, boolean apart, boolean below) {
        MarkedLine line = last(open);
        String text = line.text();
        if (column.isColumn() || isEnded(text)) {
            return false;
        }
        if (OPEN_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0 || text.indexOf('。') >= 0) {
            return true;
        }
        if (apart && (line.kind() == LineKind.ITEM || isEnumeration(text))) {
            return false;
        }
        return below && text.length() >= (Glyphs.holdsAny(text, INNER_MARKS) ? leastWithComma() : LONG_LINE);
    }

    private static boolean isEnded(String text) {
        return Glyphs.isTerminated(text)
                || Glyphs.isCloser(text.charAt(text.length() - 1))
                || Glyphs.endsWithPicture(text);
    }

    /** Whether a line only lists names, and so may end without a stop. */
    private static boolean isEnumeration(String text) {
        boolean isClause = text.chars().anyMatch(c -> CLAUSE_MARKS.indexOf(c) >= 0);
        return !isClause && text.chars().filter(c -> c == '、').count() >= FEWEST_ITEMS - 1;
    }

    /** Where headings are marked, a line with a comma is hardly one. */
    private int leastWithComma() {
        return markdown ? SHORT_BODY : LONG_LINE_WITH_COMMA;
    }

    private boolean isRest(MarkedLine next) {
        boolean newParagraph = column.startsParagraph(next.line());
        return !newParagraph && (Glyphs.isTerminated(next.text()) || next.text().length() >= SHORTEST_REST);
    }

    private static MarkedLine last(List<MarkedLine> lines) {
        return lines.get(lines.size() - 1);
    }
}
