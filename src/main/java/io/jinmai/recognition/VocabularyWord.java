package io.jinmai.recognition;

/**
 * A word of a {@link Vocabulary}.
 *
 * @param groups the {@link WordCoverage.Group}s that its classes are of, as bits by their ordinals
 */
record VocabularyWord(WordClasses classes, int groups) {}
