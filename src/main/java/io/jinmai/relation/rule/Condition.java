package io.jinmai.relation.rule;

/**
 * That something stands, or does not stand, in a scope: {@code clause has no @deny}. What must not stand there may stand in a name: how a
 * company calls itself says nothing about a fact.
 */
public record Condition(Scope scope, boolean negated, Pattern pattern) {
    public Condition {
        pattern = negated ? pattern.outsideNames() : pattern;
    }

    public boolean holds(Discourse discourse, int index, Match anchor) {
        return scope.findNear(discourse, index, anchor, pattern).isPresent() != negated;
    }

    /** As a rule's file writes it. */
    @Override
    public String toString() {
        return scope + (negated ? " has no " : " has ") + pattern;
    }
}
