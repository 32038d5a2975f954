package io.jinmai.graph;

/** The seven types of fact; the constant's name is the relationship type in the graph and in the JSON contract. */
public enum RelationType {
    LENDS_TO,
    LOCATED_IN,
    MEMBER_OF,
    BRANCH_OF,
    SUBSIDIARY_OF,
    WORKS_FOR,
    COOPERATES_WITH;

    /** Whether {@code (a, b)} and {@code (b, a)} state the same fact. */
    public boolean isSymmetric() {
        return this == COOPERATES_WITH;
    }
}
