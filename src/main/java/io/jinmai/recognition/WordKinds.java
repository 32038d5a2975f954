package io.jinmai.recognition;

/**
 * What is known of the words of a {@link Vocabulary}, by kinds: words of the same classes are of one kind. Numbers in place of objects,
 * since each source of names asks about every word of every sentence. Immutable.
 */
final class WordKinds {
    private final WordClasses[] classes;
    private final long[] low;
    private final long[] high;

    /** The {@link WordCoverage.Group}s of each, as bits by their ordinals. */
    private final int[] groups;

    /**
     * @param classes those of each kind
     * @param groups those of the words of each {@link WordCoverage.Group}
     */
    WordKinds(WordClasses[] classes, WordClasses[] groups) {
        this.classes = classes;
        this.low = new long[classes.length];
        this.high = new long[classes.length];
        this.groups = new int[classes.length];
        for (int kind = 0; kind < classes.length; kind++) {
            low[kind] = classes[kind].low();
            high[kind] = classes[kind].high();
            for (int group = 0; group < groups.length; group++) {
                this.groups[kind] |= classes[kind].meets(groups[group]) ? 1 << group : 0;
            }
        }
    }

    WordClasses classes(int kind) {
        return classes[kind];
    }

    long low(int kind) {
        return low[kind];
    }

    long high(int kind) {
        return high[kind];
    }

    int groups(int kind) {
        return groups[kind];
    }

    /** Whether the words of a kind belong to one of these classes. */
    boolean is(int kind, WordClasses wanted) {
        return (low[kind] & wanted.low() | high[kind] & wanted.high()) != 0;
    }
}
