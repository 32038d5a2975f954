package io.jinmai.relation.rule;

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

    /** Whether it asks for something in the headline or the heading of a sentence. */
    boolean isOfHeads() {
        return !negated && unless == null && scope.isOfHeads();
    }

    /** Whether one that {@link #isOfHeads} may hold for matches of a sentence; told at little cost. */
    public boolean mayHold(Discourse discourse, int index) {
        return scope.mayHold(discourse, index, pattern);
    }

    /** As a rule's file writes it. */
    @Override
    public String toString() {
        return scope + (negated ? " has no " : " has ") + pattern + (unless == null ? "" : " unless " + unless);
    }
}
