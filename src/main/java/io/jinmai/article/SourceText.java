package io.jinmai.article;

import java.util.Arrays;
import java.util.Objects;

/**
 * Text taken from an input, possibly joined over line breaks, that knows where in the input each of its characters stood.
 * A space that a join puts between two Latin words stands at the line break it replaces. Immutable.
 */
public final class SourceText {
    private final String text;
    private final int[] offsets;

    private SourceText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /**
     * @param offsets for each UTF-16 unit of {@code text} its offset in the decoded input, strictly increasing
     * @throws IllegalArgumentException if the lengths differ or an offset is not above the one before it
     */
    public static SourceText of(String text, int[] offsets) {
        Objects.requireNonNull(text, "text");
        if (text.length() != offsets.length) {
            throw new IllegalArgumentException(text.length() + " characters but " + offsets.length + " offsets");
        }
        for (int i = 1; i < offsets.length; i++) {
            if (offsets[i] <= offsets[i - 1]) {
                throw new IllegalArgumentException("offset " + offsets[i] + " after " + offsets[i - 1]);
            }
        }
        return new SourceText(text, offsets.clone());
    }

    /** The stretch {@code [start, end)} of an input, unchanged. */
    public static SourceText slice(String input, int start, int end) {
        int[] offsets = new int[end - start];
        Arrays.setAll(offsets, i -> start + i);
        return new SourceText(input.substring(start, end), offsets);
    }

    /** The stretch {@code [start, end)} of this text, in indexes of this text. */
    public SourceText subText(int start, int end) {
        return new SourceText(text.substring(start, end), Arrays.copyOfRange(offsets, start, end));
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** Where in the input the stretch of this text that begins at {@code index} starts. */
    public int inputStart(int index) {
        return offsets[index];
    }

    /** Where in the input the stretch of this text that ends before {@code endIndex} (exclusive, at least 1) ends, exclusive. */
    public int inputEnd(int endIndex) {
        return offsets[endIndex - 1] + 1;
    }

    @Override
    public String toString() {
        return text;
    }
}
