package io.jinmai.graph;

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
    public TextSpan {
        Objects.requireNonNull(text, "text");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** By start, end and text. Most spans compared are one sentence's, and then their texts are one and need not be gone through. */
    @Override
    public int compareTo(TextSpan other) {
        if (start != other.start) {
            return Integer.compare(start, other.start);
        }
        if (end != other.end) {
            return Integer.compare(end, other.end);
        }
        return text.equals(other.text) ? 0 : text.compareTo(other.text);
    }
}
