package io.jinmai.article;

import java.util.Objects;

/**
 * A sentence of an article, or a headline or list item that stands for one.
 *
 * @param content joined over line breaks, without surrounding white space, never empty
 * @param paragraph number of its paragraph within the article, from 0; a headline is a paragraph of its own
 * @param role what part of the article it belongs to
 */
public record Sentence(SourceText content, int paragraph, Role role) {

    /** The parts of an article that hold sentences; bylines, captions and page furniture hold none. */
    public enum Role {
        /** The article's title or a line of it. */
        HEADLINE,
        /** A heading inside the article. */
        SUBHEADING,
        /** Running text. */
        BODY,
        /** An item of a list, table row or bulleted line. */
        LIST_ITEM
    }

    public Sentence {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(role, "role");
        if (content.length() == 0) {
            throw new IllegalArgumentException("an empty sentence");
        }
    }

    public String text() {
        return content.text();
    }

    /** Start in the decoded input, inclusive. */
    public int inputStart() {
        return content.inputStart(0);
    }

    /** End in the decoded input, exclusive. */
    public int inputEnd() {
        return content.inputEnd(content.length());
    }
}
