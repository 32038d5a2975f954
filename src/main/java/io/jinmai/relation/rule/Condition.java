package io.jinmai.relation.rule;

import io.jinmai.relation.reading.SentenceReading;
import java.util.Optional;

/**
 * That something stands, or does not stand, in a scope: {@code clause has no @deny}. What must not stand there may stand in a name: how a
 * company calls itself says nothing about a fact.
 *
 * @param unless under which it need not hold: {@code after 4 has no @not-a-loan unless after 10 has 贷款}; null for never
 */
public record Condition(Scope scope, boolean negated, Pattern pattern, Condition unless) {
    public Condition {
        pattern = negated ? pattern.outsideNames() : pattern;
    }

    public boolean holds(Discourse discourse, int index, Match anchor) {
        return scope.holds(discourse, index, anchor, pattern) != negated
                || unless != null && unless.holds(discourse, index, anchor);
    }

    /** What stands in the sentence of every match that the condition holds for; empty where that tells nothing. */
    Optional<Pattern> needed() {
        return !negated && unless == null && scope.isWithinSentence() ? Optional.of(pattern) : Optional.empty();
    }

    /** False where it holds for no match of a sentence, since what it asks for stands nowhere in it; true where it may hold. */
    public boolean mayHoldIn(SentenceReading sentence) {
        return negated || unless != null || !scope.isWithinSentence() || pattern.mayMatchIn(sentence);
    }

    /** Whether it asks for something in other sentences than that of a match, in the same ones for all matches of a sentence. */
    boolean isOfOthers() {
        return !negated && unless == null && scope.isOfOthers();
    }

    /** Whether one that {@link #isOfOthers} may hold for matches of a sentence; told at little cost. */
    public boolean mayHold(Discourse discourse, int index) {
        return scope.mayHold(discourse, index, pattern);
    }

    /** As a rule's file writes it. */
    @Override
    public String toString() {
        return scope + (negated ? " has no " : " has ") + pattern + (unless == null ? "" : " unless " + unless);
    }
}
