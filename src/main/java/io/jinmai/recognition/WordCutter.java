package io.jinmai.recognition;

/** Cuts texts into words. Thread-safe and deterministic. */
@FunctionalInterface
public interface WordCutter {
    /** @param text simplified and half-width */
    CutText cut(String text);
}
