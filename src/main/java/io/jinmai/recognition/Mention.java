package io.jinmai.recognition;

/**
 * A name the arbiter chose.
 *
 * @param start in the sentence, inclusive
 * @param end in the sentence, exclusive
 * @param surface as the article writes it
 * @param normal the surface simplified and half-width, of the same length
 * @param source the source that proposed it most strongly
 * @param strength above 0.5, below 1
 */
public record Mention(
        MentionType type,
        int start,
        int end,
        String surface,
        String normal,
        Candidate.Source source,
        double strength) {}
