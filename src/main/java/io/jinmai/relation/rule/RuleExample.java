package io.jinmai.relation.rule;

import java.util.List;

/**
 * A text on which a rule is tried.
 *
 * @param text one or more sentences with the names tagged as in the training corpus, {@code {B|…}}
 * @param facts what the rule must find there, {@code from -> to} with the terms that matter behind it; empty where it must find nothing
 */
public record RuleExample(String text, List<String> facts) {
    public RuleExample {
        facts = facts == null ? List.of() : List.copyOf(facts);
    }
}
