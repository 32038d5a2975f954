package io.jinmai.evaluation.error;

/** Whether two names may be the same stretch of text with its ends at other places. */
final class NameOverlap {
    /** One character in common, such as the 市 at the end of one name and the head of another, says nothing. */
    private static final int LEAST = 2;

    private NameOverlap() {}

    /** Whether one holds the other, or the end of one is the beginning of the other. */
    static boolean overlap(String a, String b) {
        return holds(a, b) || holds(b, a) || endBeginsOther(a, b) || endBeginsOther(b, a);
    }

    private static boolean holds(String longer, String shorter) {
        return shorter.length() >= LEAST && longer.contains(shorter);
    }

    private static boolean endBeginsOther(String a, String b) {
        for (int length = LEAST; length <= Math.min(a.length(), b.length()); length++) {
            if (a.regionMatches(a.length() - length, b, 0, length)) {
                return true;
            }
        }
        return false;
    }
}
