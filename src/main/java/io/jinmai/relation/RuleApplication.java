package io.jinmai.relation;

import io.jinmai.relation.reading.SentenceReading;
import io.jinmai.relation.rule.Condition;
import io.jinmai.relation.rule.Discourse;
import io.jinmai.relation.rule.Match;
import io.jinmai.relation.rule.Pattern;
import io.jinmai.relation.rule.Rule;
import io.jinmai.relation.rule.RuleIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** An article to which rules are applied, one sentence after the other. */
final class RuleApplication {
    private final Discourse discourse;
    private final RelationObserver observer;
    private final FactMaker.InArticle maker;
    private final List<FactDraft> drafts = new ArrayList<>();
    private final Told told = new Told(drafts);
    private final UsedElements used = new UsedElements();

    /** Where a match of one rule may start. */
    private final BitSet starts = new BitSet();

    /** What a rule of last resort makes of one match. */
    private final List<FactDraft> guesses = new ArrayList<>(1);

    private int sentenceIndex;
    private SentenceReading sentence;

    RuleApplication(Discourse discourse, FactMaker facts, RelationObserver observer) {
        this.discourse = discourse;
        this.observer = observer;
        this.maker = facts.in(discourse, new PostsTold(drafts));
    }

    /** What was found so far; the caller's to change once all is applied. */
    List<FactDraft> drafts() {
        return drafts;
    }

    /**
     * Applies the choices in {@code [from, to)}, rule by rule.
     *
     * @param index the sentence, in which they may match
     */
    void apply(List<RuleIndex.Choice> choices, int from, int to, int index) {
        sentenceIndex = index;
        sentence = discourse.sentence(index);
        used.clear();
        for (int start = from, end; start < to; start = end) {
            end = ruleEnd(choices, start, to);
            RuleIndex.Choice first = choices.get(start);
            if (isObserved() || conditionsMayHold(first.ofOthers())) {
                applyRule(choices, start, end);
            }
        }
    }

    /** Behind the last of the choices of a rule, which stand side by side. */
    private static int ruleEnd(List<RuleIndex.Choice> choices, int start, int to) {
        int end = start + 1;
        while (end < to && choices.get(end).rule() == choices.get(start).rule()) {
            end++;
        }
        return end;
    }

    private boolean isObserved() {
        return observer != RelationObserver.NONE;
    }

    private boolean conditionsMayHold(List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).mayHold(discourse, sentenceIndex)) {
                return false;
            }
        }
        return true;
    }

    /** Applies the choices in {@code [from, to)}, all of one rule. */
    private void applyRule(List<RuleIndex.Choice> choices, int from, int to) {
        starts.clear();
        for (int i = from; i < to; i++) {
            choices.get(i).pattern().addStarts(sentence, starts);
        }
        boolean pairwise = choices.get(from).rule().pairwise();
        for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
            Match match = matchAt(at, choices, from, to);
            at = match != null && pairwise ? match.end() - 1 : at;
        }
    }

    /** The match of the first pattern that gives facts here, or null. */
    private Match matchAt(int position, List<RuleIndex.Choice> choices, int from, int to) {
        for (int i = from; i < to; i++) {
            Pattern pattern = choices.get(i).pattern();
            Match match = used.isListed(sentence.elementAt(position), pattern)
                    ? null
                    : pattern.matchAt(sentence, position, discourse.matcher());
            if (match != null && givesFacts(choices.get(i).rule(), pattern, match)) {
                return match;
            }
        }
        return null;
    }

    /** Makes the facts of a match, if it gives some; else the observer hears why not. */
    private boolean givesFacts(Rule rule, Pattern pattern, Match match) {
        Rejection rejection = used.isConsumed(rule, match)
                ? new Rejection.Consumed(rule.consumes())
                : rule.lastResort() ? guess(rule, match) : maker.make(rule, match, sentenceIndex, drafts);
        if (rejection == null || rejection instanceof Rejection.ToldOtherwise) {
            used.noteList(rule, pattern, match);
        }
        if (rejection == null) {
            used.consume(rule, match);
        } else if (isObserved()) {
            observer.rejected(new RejectedMatch(
                    rule.id(), rule.relation(), sentence.sentence(), match.start(), match.end(), rejection));
        }
        return rejection == null;
    }

    private Rejection guess(Rule rule, Match match) {
        guesses.clear();
        Rejection rejection = maker.make(rule, match, sentenceIndex, guesses);
        if (!guesses.isEmpty()) {
            told.keepNew(guesses);
            drafts.addAll(guesses);
        }
        return rejection == null && guesses.isEmpty() ? new Rejection.ToldOtherwise(rule.from()) : rejection;
    }
}
