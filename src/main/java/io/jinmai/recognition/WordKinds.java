package io.jinmai.recognition;

/**
 * What is known of the words of a {@link Vocabulary}, by kinds: words of the same classes and length are of one kind. Numbers in place of objects,
 * since each source of names asks about every word of every sentence. Immutable.
 */
final class WordKinds {
    private final WordKind[] kinds;
    private final long[] low;
    private final long[] high;
    private final int[] lengths;

    /** The {@link WordCoverage.Group}s of each, as bits by their ordinals. */
    private final int[] groups;

    /**
     * @param kinds by their numbers
     * @param groups those of the words of each {@link WordCoverage.Group}
     */
    WordKinds(WordKind[] kinds, WordClasses[] groups) {
        this.kinds = kinds;
        this.low = new long[kinds.length];
        this.high = new long[kinds.length];
        this.lengths = new int[kinds.length];
        this.groups = new int[kinds.length];
        for (int kind = 0; kind < kinds.length; kind++) {
            low[kind] = kinds[kind].classes().low();
            high[kind] = kinds[kind].classes().high();
            lengths[kind] = kinds[kind].length();
            for (int group = 0; group < groups.length; group++) {
                this.groups[kind] |= kinds[kind].classes().meets(groups[group]) ? 1 << group : 0;
            }
        }
    }

    WordClasses classes(int kind) {
        return kinds[kind].classes();
    }

    int length(int kind) {
        return lengths[kind];
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
