package io.jinmai.export;

import java.util.function.IntPredicate;

/** Counts what one export writes; replaces what its form cannot hold. */
final class Tally {
    private static final int REPLACEMENT = 0xFFFD;

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
        int index = 0;
        while (index < text.length() && holds.test(text.codePointAt(index))) {
            index = text.offsetByCodePoints(index, 1);
        }
        if (index == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(code -> kept.appendCodePoint(heldOrReplaced(code)));
        return kept.toString();
    }

    private int heldOrReplaced(int code) {
        if (holds.test(code)) {
            return code;
        }
        replaced++;
        return REPLACEMENT;
    }

    ExportCounts counts() {
        return new ExportCounts(nodes, links, replaced, 0);
    }
}
