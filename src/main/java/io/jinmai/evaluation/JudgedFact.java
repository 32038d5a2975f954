package io.jinmai.evaluation;

import io.jinmai.evaluation.input.PredictedFact;

/**
 * A found relationship and what the score makes of it.
 *
 * @param key in the terms of gold
 */
public record JudgedFact(PredictedFact fact, FactKey key, Verdict verdict) {

    /** How a found relationship counts. */
    public enum Verdict {
        /** Gold holds it. */
        RIGHT,
        /** Gold lacks it. */
        WRONG,
        /** Neither: planned or denied, said before, implied by a name alone, or right by way of another branch. */
        LEFT_OUT
    }
}
