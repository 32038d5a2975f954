package io.jinmai.recognition;

import io.jinmai.recognition.Candidate.Source;

/** A would-be name at {@code [start, end)} of a sentence, and who proposes it. */
public interface Proposal {
    MentionType type();

    int start();

    int end();

    Source source();

    default int length() {
        return end() - start();
    }
}
