package io.jinmai.recognition;

import java.util.Objects;

/**
 * A name that a source proposes at {@code [start, end)} of a sentence.
 *
 * @param strength how far the source is to be believed, above 0 and below 1; sources that agree add up
 */
public record Candidate(MentionType type, int start, int end, Source source, double strength) implements Proposal {

    /** Who proposes names. */
    public enum Source {
        GAZETTEER,
        GRAMMAR,
        PERCEPTRON,
        /** By where a name would stand, whatever it looks like. */
        CONTEXT,
        MEMORY,
        /** The user's own lexicon, which the others do not contradict. */
        USER
    }

    public Candidate {
        check(type, start, end, source, strength);
    }

    /** @throws IllegalArgumentException if there is no such candidate */
    static void check(MentionType type, int start, int end, Source source, double strength) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        if (start < 0 || end <= start || !(strength > 0 && strength < 1)) {
            throw new IllegalArgumentException(
                    "not a candidate: " + start + " to " + end + " with strength " + strength);
        }
    }
}
