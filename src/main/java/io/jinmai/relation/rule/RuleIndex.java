package io.jinmai.relation.rule;

import io.jinmai.relation.reading.ElementKind;
import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.SentenceReading;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Rules by the kinds of elements that their patterns need, and by the words: most sentences hold two or three kinds, for which most rules
 * have no use, and few of the words. What there is for a set of kinds is found out when a sentence first holds just these. Thread-safe.
 */
public final class RuleIndex {
    private final List<SoughtRule> rules;
    private final AtomicReferenceArray<TriggeredPatterns> byKinds =
            new AtomicReferenceArray<>(1 << ElementKind.values().length);

    /**
     * A pattern of a rule that may match.
     *
     * @param ofOthers those of the rule's conditions that look at other sentences, which are the same for all matches of a sentence
     */
    public record Choice(Rule rule, List<Condition> ofOthers, Pattern pattern) {}

    /**
     * @param rules in the order in which they apply, all of one compiler of patterns
     * @param leavesOutHopeless whether rules are left out where something that their conditions ask for stands nowhere in the sentence:
     *     their matches would be found only to be rejected
     */
    public RuleIndex(List<Rule> rules, boolean leavesOutHopeless) {
        this.rules = rules.stream()
                .map(rule -> SoughtRule.of(rule, leavesOutHopeless))
                .toList();
    }

    /**
     * Adds the patterns that may match in a sentence, in the order of their rules, those of a rule in their own order.
     *
     * @param room to work in, of the thread that asks: what it holds is lost
     */
    public void addPossibleIn(SentenceReading sentence, BitSet room, List<Choice> possible) {
        among(sentence.kinds()).addPossibleIn(sentence, room, possible);
    }

    private TriggeredPatterns among(KindSet kinds) {
        int index = (int) kinds.bits();
        TriggeredPatterns known = byKinds.get(index);
        if (known == null) {
            known = new TriggeredPatterns(rules, kinds);
            byKinds.set(index, known);
        }
        return known;
    }
}
