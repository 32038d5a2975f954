package io.jinmai.relation.rule;

import java.util.List;

/**
 * How a rule fills the terms of its facts. Slots are named; null where the rule says nothing.
 *
 * @param amount slot of {@code Money}
 * @param date slot of {@code Date}
 * @param product slot of {@code Product}
 * @param kinds choices for the kind of loan, the first whose conditions hold
 * @param role a role, or {@code $word} for that of a word the pattern kept
 * @param title slot of {@code Title}, or {@code $word} for a word the pattern kept
 * @param former whether the post is past: the conditions that say so; null for never
 */
public record Terms(
        String amount, String date, String product, List<Choice> kinds, String role, String title, Condition former) {

    /** A value and the condition under which it holds; a null condition always holds. */
    public record Choice(String value, Condition condition) {}
}
