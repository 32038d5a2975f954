package io.jinmai.export;

import java.util.function.IntPredicate;

/** Counts what one export writes; replaces what its form cannot hold. */
final class Tally {
    private final IntPredicate holds;
    private long nodes;
    private long links;
    private long replaced;

    /** @param holds whether the form can hold a code point */
    Tally(IntPredicate holds) {
        this.holds = holds;
    }

    void node() {
        nodes++;
    }

    void link() {
        links++;
    }

    String held(String text) {
        return Replacement.in(text, holds, () -> replaced++);
    }

    ExportCounts counts() {
        return new ExportCounts(nodes, links, replaced, 0);
    }
}
