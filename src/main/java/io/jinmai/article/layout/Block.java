package io.jinmai.article.layout;

import io.jinmai.article.SourceText;

/**
 * A paragraph, a heading, a list item, or a mark between them.
 *
 * @param level of a heading: 1 to 6 as marked, {@link #UNMARKED} or {@link #INNER}; 0 elsewhere
 * @param gap blank lines before it
 * @param indented whether it begins with the indentation of a paragraph
 * @param text its lines joined, without bullets and markup
 * @param byline what it says about the article
 */
record Block(Kind kind, int level, int gap, boolean indented, SourceText text, Byline byline) {
    /** A heading that only its shape tells. */
    static final int UNMARKED = 0;
    /** A numbered or bold heading: it stands inside an article. */
    static final int INNER = 9;

    enum Kind {
        PARAGRAPH,
        ITEM,
        HEAD,
        BYLINE,
        DATE,
        PAGE_HEADER,
        CLOSING,
        SEPARATOR
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is a paragraph or a list item. */
    boolean isBody() {
        return kind == Kind.PARAGRAPH || kind == Kind.ITEM;
    }

    Block as(Kind other, int otherLevel) {
        return new Block(other, otherLevel, gap, indented, text, byline);
    }

    Block asByline(Byline said) {
        return new Block(Kind.BYLINE, 0, gap, indented, text, said);
    }
}
