package io.jinmai.article.layout;

/**
 * A line and what it is.
 *
 * @param level of a marked heading, from 1; 0 elsewhere
 * @param mark characters of {@code line.text()} that are markup (bullet, heading sign) and no text
 * @param byline what it says about the article; {@link Byline#NONE} where it says nothing
 */
record MarkedLine(TextLine line, LineKind kind, int level, int mark, Byline byline) {

    static MarkedLine of(TextLine line, LineKind kind) {
        return new MarkedLine(line, kind, 0, 0, Byline.NONE);
    }

    MarkedLine as(LineKind other) {
        return new MarkedLine(line, other, 0, 0, byline);
    }

    String text() {
        return line.text();
    }
}
