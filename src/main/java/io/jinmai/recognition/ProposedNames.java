package io.jinmai.recognition;

import io.jinmai.recognition.Candidate.Source;

/** Takes the names that sources propose in a sentence. They come as numbers rather than as objects, since few of them are chosen. */
@FunctionalInterface
public interface ProposedNames {
    /** Takes a name at {@code [start, end)} of the sentence; what holds of a {@link Candidate} holds of it. */
    void add(MentionType type, int start, int end, Source source, double strength);
}
