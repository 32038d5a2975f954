package io.jinmai.article.input;

/**
 * How inputs are read.
 *
 * @param wholeFiles whether each text file is one article, whatever its layout says; a JSONL line always is one
 */
public record ReadOptions(boolean wholeFiles) {}
