package io.jinmai.recognition;

/** Is told how each sentence of one article was decided, in order. It sees; it decides nothing. */
@FunctionalInterface
public interface RecognitionObserver {
    /** Takes no notice. */
    RecognitionObserver NONE = decision -> {};

    void decided(SentenceDecision decision);
}
