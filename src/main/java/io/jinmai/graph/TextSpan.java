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
            .thenComparing(TextSpan::text);

    public TextSpan {
        Objects.requireNonNull(text, "text");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    @Override
    public int compareTo(TextSpan other) {
        return ORDER.compare(this, other);
    }
}
