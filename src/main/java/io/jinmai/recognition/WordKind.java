package io.jinmai.recognition;

/** What words of the same classes and the same length share; few of them make up a vocabulary. */
record WordKind(WordClasses classes, int length) {}
