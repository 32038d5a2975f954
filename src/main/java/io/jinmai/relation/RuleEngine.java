package io.jinmai.relation;

import io.jinmai.graph.RelationType;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.SentenceReading;
import io.jinmai.relation.rule.Condition;
import io.jinmai.relation.rule.Discourse;
import io.jinmai.relation.rule.Match;
import io.jinmai.relation.rule.Matcher;
import io.jinmai.relation.rule.Pattern;
import io.jinmai.relation.rule.Rule;
import io.jinmai.relation.rule.RuleIndex;
import io.jinmai.relation.rule.RuleSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies rules to the sentences of an article. Thread-safe. */
final class RuleEngine {
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
        Reading reading = new Reading(discourse, observer);
        List<Guesses> guesses = new ArrayList<>();
        for (int i = 0; i < discourse.sentences().size(); i++) {
            List<RuleIndex.Choice> choices = reading.possibleIn(i, index);
            int stating = countStating(choices);
            if (stating == choices.size()) {
                reading.apply(choices, i);
            } else {
                reading.apply(choices.subList(0, stating), i);
                guesses.add(new Guesses(choices.subList(stating, choices.size()), i));
            }
        }
        for (Guesses each : guesses) {
            reading.apply(each.choices(), each.sentence());
        }
        return reading.drafts;
    }

    private static int countStating(List<RuleIndex.Choice> choices) {
        int count = choices.size();
        while (count > 0 && choices.get(count - 1).rule().lastResort()) {
            count--;
        }
        return count;
    }

    /** The rules of last resort that may match in a sentence, kept until all others are applied. */
    private record Guesses(List<RuleIndex.Choice> choices, int sentence) {}

    /** An article to which rules are applied, one sentence after the other. */
    private final class Reading {
        private final Discourse discourse;
        private final RelationObserver observer;
        private final FactMaker.InArticle maker;
        private final List<FactDraft> drafts = new ArrayList<>();
        private final Told told = new Told(drafts);
        private int sentenceIndex;
        private SentenceReading sentence;
        private Matcher matcher;

        /** Of the sentence, by relation. */
        private final Map<RelationType, Set<Element>> consumed = new EnumMap<>(RelationType.class);

        /** By pattern, which no two rules share, the elements that a list it matched in the sentence goes on with. */
        private final Map<Pattern, Set<Element>> listed = new HashMap<>();

        /** For the index of rules to work in. */
        private final BitSet room = new BitSet();

        /** Where a match of one rule may start. */
        private final BitSet starts = new BitSet();

        /** What a rule of last resort makes of one match. */
        private final List<FactDraft> guesses = new ArrayList<>();

        Reading(Discourse discourse, RelationObserver observer) {
            this.discourse = discourse;
            this.observer = observer;
            this.maker = facts.in(discourse, new PostsTold(drafts));
        }

        List<RuleIndex.Choice> possibleIn(int index, RuleIndex rules) {
            return rules.possibleIn(discourse.sentence(index), room);
        }

        void apply(List<RuleIndex.Choice> choices, int index) {
            if (choices.isEmpty()) {
                return;
            }
            sentenceIndex = index;
            sentence = discourse.sentence(index);
            matcher = Matcher.of(sentence);
            consumed.clear();
            listed.clear();
            for (int i = 0; i < choices.size(); i++) {
                RuleIndex.Choice choice = choices.get(i);
                if (isObserved() || conditionsMayHold(choice.ofOthers())) {
                    apply(choice.rule(), choice.patterns());
                }
            }
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

        private void apply(Rule rule, List<Pattern> possible) {
            starts.clear();
            for (int i = 0; i < possible.size(); i++) {
                possible.get(i).addStarts(sentence, starts);
            }
            for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
                Match match = applyAt(at, rule, possible);
                at = match != null && rule.pairwise() ? match.end() - 1 : at;
            }
        }

        /** The match of the first pattern that gives facts here, or null. */
        private Match applyAt(int position, Rule rule, List<Pattern> possible) {
            Element here = sentence.elementAt(position);
            for (int i = 0; i < possible.size(); i++) {
                Pattern pattern = possible.get(i);
                Match match = isListed(here, pattern) ? null : pattern.matchAt(sentence, position, matcher);
                if (match != null) {
                    Optional<Rejection> rejection = rejection(rule, match);
                    if (rejection.isEmpty() || rejection.get() instanceof Rejection.ToldOtherwise) {
                        noteList(pattern, listBehind(rule, match));
                    }
                    if (rejection.isEmpty()) {
                        return match;
                    }
                }
            }
            return null;
        }

        private boolean isListed(Element element, Pattern pattern) {
            Set<Element> further = element == null || listed.isEmpty() ? null : listed.get(pattern);
            return further != null && further.contains(element);
        }

        private void noteList(Pattern pattern, List<Element> behind) {
            if (!behind.isEmpty()) {
                listed.computeIfAbsent(pattern, key -> new HashSet<>()).addAll(behind);
            }
        }

        /** Why the match gives no facts; empty if it gives some. The observer hears of it. */
        private Optional<Rejection> rejection(Rule rule, Match match) {
            Optional<Rejection> rejection = isConsumed(rule, match)
                    ? Optional.of(new Rejection.Consumed(rule.consumes()))
                    : rule.lastResort() ? guess(rule, match) : maker.make(rule, match, sentenceIndex, drafts);
            if (rejection.isPresent()) {
                tell(rule, match, rejection.get());
            } else if (rule.consumes() != null) {
                consumed.computeIfAbsent(rule.relation(), type -> new HashSet<>())
                        .addAll(match.slot(rule.consumes()));
            }
            return rejection;
        }

        private Optional<Rejection> guess(Rule rule, Match match) {
            guesses.clear();
            Optional<Rejection> rejection = maker.make(rule, match, sentenceIndex, guesses);
            if (!guesses.isEmpty()) {
                told.keepNew(guesses);
                drafts.addAll(guesses);
            }
            return rejection.isEmpty() && guesses.isEmpty()
                    ? Optional.of(new Rejection.ToldOtherwise(rule.from()))
                    : rejection;
        }

        private void tell(Rule rule, Match match, Rejection rejection) {
            if (isObserved()) {
                observer.rejected(new RejectedMatch(
                        rule.id(), rule.relation(), sentence.sentence(), match.start(), match.end(), rejection));
            }
        }

        private boolean isConsumed(Rule rule, Match match) {
            Set<Element> used = rule.consumes() == null ? null : consumed.get(rule.relation());
            return used != null && !Collections.disjoint(used, match.slot(rule.consumes()));
        }
    }

    /** The further ends of facts of a list that the match starts with: a match from one of them on would find the same facts again. */
    private static List<Element> listBehind(Rule rule, Match match) {
        List<Element> behind = listBehind(match, rule.from());
        return behind.isEmpty() ? listBehind(match, rule.to()) : behind;
    }

    private static List<Element> listBehind(Match match, String slot) {
        List<Element> elements = match.slot(slot);
        boolean isStart = elements.size() > 1 && elements.get(0).start() == match.start();
        return isStart ? elements.subList(1, elements.size()) : List.of();
    }
}
