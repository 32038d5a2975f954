package io.jinmai.relation;

import io.jinmai.relation.rule.Discourse;
import io.jinmai.relation.rule.Rule;
import io.jinmai.relation.rule.RuleIndex;
import io.jinmai.relation.rule.RuleSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Applies rules to the sentences of an article. Thread-safe. */
final class RuleEngine {
    /** Room for the patterns that may match in one of most sentences. */
    private static final int PATTERNS_OF_SENTENCE = 32;

    private final RuleIndex observed;
    private final RuleIndex unobserved;
    private final FactMaker facts;

    RuleEngine(RuleSet rules, TermsReader termsReader) {
        List<Rule> guessesLast = rules.rules().stream()
                .sorted(Comparator.comparing(Rule::lastResort))
                .toList();
        this.observed = new RuleIndex(guessesLast, false);
        this.unobserved = new RuleIndex(guessesLast, true);
        this.facts = new FactMaker(rules.statuses(), termsReader);
    }

    /** What the rules find, by sentence and then in the order of the rules; what those of last resort find comes last. */
    List<FactDraft> apply(Discourse discourse, RelationObserver observer) {
        RuleIndex index = observer == RelationObserver.NONE ? unobserved : observed;
        RuleApplication application = new RuleApplication(discourse, facts, observer);
        List<RuleIndex.Choice> possible = new ArrayList<>(PATTERNS_OF_SENTENCE);
        List<RuleIndex.Choice> guesses = new ArrayList<>();
        int[] guessesEnd = new int[discourse.sentences().size()];
        BitSet room = new BitSet();
        for (int i = 0; i < guessesEnd.length; i++) {
            possible.clear();
            index.addPossibleIn(discourse.sentence(i), room, possible);
            int stating = countStating(possible);
            application.apply(possible, 0, stating, i);
            for (int j = stating; j < possible.size(); j++) {
                guesses.add(possible.get(j));
            }
            guessesEnd[i] = guesses.size();
        }
        for (int i = 0; i < guessesEnd.length; i++) {
            application.apply(guesses, i == 0 ? 0 : guessesEnd[i - 1], guessesEnd[i], i);
        }
        return application.drafts();
    }

    /** How many of the choices, whose rules of last resort come last, are of other rules. */
    private static int countStating(List<RuleIndex.Choice> choices) {
        int count = choices.size();
        while (count > 0 && choices.get(count - 1).rule().lastResort()) {
            count--;
        }
        return count;
    }
}
