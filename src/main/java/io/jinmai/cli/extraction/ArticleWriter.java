package io.jinmai.cli.extraction;

/** Prints what articles say, in one form. */
@FunctionalInterface
public interface ArticleWriter {
    void write(ExtractedArticle extracted);

    /** To be called once, behind the last article. */
    default void finish() {}
}
