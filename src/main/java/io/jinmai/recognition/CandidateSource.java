package io.jinmai.recognition;

/** Proposes names in a sentence; the {@link Arbiter} decides between the proposals of all sources. Thread-safe. */
public interface CandidateSource {
    void propose(LexicalScan scan, ProposedNames candidates);
}
