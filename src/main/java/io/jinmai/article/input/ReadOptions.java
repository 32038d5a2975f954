package io.jinmai.article.input;

/**
 * How inputs are read.
 *
 * @param wholeFiles whether each text file is one article, whatever its layout says; a JSONL line always is one
 * @param limits how much of an input is taken in
 */
public record ReadOptions(boolean wholeFiles, Limits limits) {

    /** With the usual limits. */
    public ReadOptions(boolean wholeFiles) {
        this(wholeFiles, Limits.USUAL);
    }
}
