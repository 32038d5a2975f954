package io.jinmai.graph;

import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of an article's input and what it reads.
 *
 * @param start first UTF-16 code unit in the decoded input, inclusive
 * @param end last UTF-16 code unit in the decoded input, exclusive
 * @param text the surface, without the line breaks, indentation and page furniture that may stand between {@code start} and
 *     {@code end}
 */
public record TextSpan(int start, int end, String text) implements Comparable<TextSpan> {
    private static final Comparator<TextSpan> ORDER = Comparator.comparingInt(TextSpan::start)
            .thenComparingInt(TextSpan::end)
            .thenComparing(TextSpan::text, TextSpan::compareTexts);

    public TextSpan {
        Objects.requireNonNull(text, "text");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** Most spans compared are one sentence's, and then their texts are one and need not be gone through. */
    private static int compareTexts(String a, String b) {
        return a.equals(b) ? 0 : a.compareTo(b);
    }

    @Override
    public int compareTo(TextSpan other) {
        return ORDER.compare(this, other);
    }
}
