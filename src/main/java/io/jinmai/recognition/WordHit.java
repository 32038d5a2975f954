package io.jinmai.recognition;

/** A word of the vocabulary found in a text at {@code [start, end)}. A text holds more of them than characters. Immutable. */
public final class WordHit {
    private final int start;
    private final int end;
    private final VocabularyWord word;

    WordHit(int start, int end, VocabularyWord word) {
        this.start = start;
        this.end = end;
        this.word = word;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public int length() {
        return end - start;
    }

    public WordClasses classes() {
        return word.classes();
    }

    /** The {@link WordCoverage.Group}s that its classes are of, as bits by their ordinals. */
    int groups() {
        return word.groups();
    }

    /** Whether the word belongs to one of these classes. */
    public boolean is(WordClasses wanted) {
        return word.classes().meets(wanted);
    }
}
