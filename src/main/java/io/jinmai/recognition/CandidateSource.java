package io.jinmai.recognition;

import java.util.function.Consumer;

/** Proposes names in a sentence; the {@link Arbiter} decides between the proposals of all sources. Thread-safe. */
public interface CandidateSource {
    void propose(LexicalScan scan, Consumer<Candidate> candidates);
}
