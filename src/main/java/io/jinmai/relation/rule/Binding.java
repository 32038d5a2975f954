package io.jinmai.relation.rule;

import java.util.List;

/**
 * Where to look for a slot that the pattern itself leaves open.
 *
 * @param searches tried in turn; the first that finds something wins
 */
public record Binding(String slot, boolean optional, List<Search> searches) {

    /** A pattern looked for in a scope; it binds the slot. */
    public record Search(Scope scope, Pattern pattern) {}
}
