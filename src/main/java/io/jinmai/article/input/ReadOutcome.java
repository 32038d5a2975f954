package io.jinmai.article.input;

import io.jinmai.article.Article;

/** What became of one article, or of one input that gave none. */
public sealed interface ReadOutcome {

    /** Of the article in UTF-16 units; 0 where there is none. */
    int length();

    /**
     * An article as read.
     *
     * @param line where it stands in its input, from 1, if it is a line of a feed; null elsewhere
     */
    record Read(Article article, Integer line) implements ReadOutcome {
        @Override
        public int length() {
            return article.length();
        }
    }

    /** What could not be read, and why. */
    record Failed(InputFailure failure) implements ReadOutcome {
        @Override
        public int length() {
            return 0;
        }
    }
}
