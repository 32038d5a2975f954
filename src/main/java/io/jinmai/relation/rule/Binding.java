package io.jinmai.relation.rule;

import java.util.List;
import java.util.Optional;

/**
 * Where to look for a slot that the pattern itself leaves open.
 *
 * @param searches tried in turn; the first that finds something wins
 */
public record Binding(String slot, boolean optional, List<Search> searches) {

    /** A pattern looked for in a scope; it binds the slot. */
    public record Search(Scope scope, Pattern pattern) {}

    /** What stands in the sentence of every match for which a slot that must be filled is found; empty where that tells nothing. */
    Optional<Pattern> needed() {
        boolean isTold =
                !optional && searches.size() == 1 && searches.get(0).scope().isWithinSentence();
        return isTold ? Optional.of(searches.get(0).pattern()) : Optional.empty();
    }
}
