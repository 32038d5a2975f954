package io.jinmai.article.layout;

/** What a line is, judged by itself. */
enum LineKind {
    /** Running text, or a headline: that takes its neighbours to tell. */
    TEXT,
    /** An item with a bullet or number in front. */
    ITEM,
    /** A heading marked as one. */
    HEADING,
    BYLINE,
    /** A date alone on its line. */
    DATE,
    /** A picture's caption. */
    CAPTION,
    /** A caption's first line, whose credit stands further on. */
    CAPTION_START,
    /** The head of a page, with its date. */
    PAGE_HEADER,
    /** Editors, jump notes, page numbers, pointers to pictures. */
    FURNITURE,
    /** A note that closes an article. */
    CLOSING,
    /** A line of marks between articles. */
    SEPARATOR
}
