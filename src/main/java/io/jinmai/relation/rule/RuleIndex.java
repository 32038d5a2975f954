package io.jinmai.relation.rule;

import io.jinmai.relation.reading.ElementKind;
import io.jinmai.relation.reading.KindSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Rules by the kinds of elements that their patterns need: most sentences hold two or three kinds, for which most rules have no use. What
 * there is for a set of kinds is found out when a sentence first holds just these. Thread-safe.
 */
public final class RuleIndex {
    private final List<Rule> rules;
    private final AtomicReferenceArray<List<Choice>> byKinds =
            new AtomicReferenceArray<>(1 << ElementKind.values().length);

    /** A rule and those of its patterns, in their order, that may match. */
    public record Choice(Rule rule, List<Pattern> patterns) {}

    /** @param rules in the order in which they apply */
    public RuleIndex(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules, in their order, that may match in a sentence with elements of these kinds. */
    public List<Choice> among(KindSet kinds) {
        int index = (int) kinds.bits();
        List<Choice> known = byKinds.get(index);
        if (known == null) {
            known = find(kinds);
            byKinds.set(index, known);
        }
        return known;
    }

    private List<Choice> find(KindSet kinds) {
        List<Choice> choices = new ArrayList<>();
        for (Rule rule : rules) {
            List<Pattern> patterns = rule.patterns().stream()
                    .filter(pattern -> pattern.mayMatchAmong(kinds))
                    .toList();
            if (!patterns.isEmpty()) {
                choices.add(new Choice(rule, patterns));
            }
        }
        return List.copyOf(choices);
    }
}
