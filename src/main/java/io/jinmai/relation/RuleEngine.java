package io.jinmai.relation;

import io.jinmai.graph.RelationType;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.SentenceReading;
import io.jinmai.relation.rule.Condition;
import io.jinmai.relation.rule.Discourse;
import io.jinmai.relation.rule.Match;
import io.jinmai.relation.rule.Pattern;
import io.jinmai.relation.rule.Rule;
import io.jinmai.relation.rule.RuleIndex;
import io.jinmai.relation.rule.RuleSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Applies rules to the sentences of an article. Thread-safe. */
final class RuleEngine {
    private final Indexes stating;
    private final Indexes guessing;
    private final FactMaker facts;

    /** Some of the rules, for who wants to hear of every match that is rejected, and for who does not. */
    private record Indexes(RuleIndex observed, RuleIndex unobserved) {
        static Indexes of(Stream<Rule> rules) {
            List<Rule> some = rules.toList();
            return new Indexes(new RuleIndex(some, false), new RuleIndex(some, true));
        }
    }

    RuleEngine(RuleSet rules, TermsReader termsReader) {
        this.stating = Indexes.of(rules.rules().stream().filter(rule -> !rule.lastResort()));
        this.guessing = Indexes.of(rules.rules().stream().filter(Rule::lastResort));
        this.facts = new FactMaker(rules.statuses(), termsReader);
    }

    /** What the rules find, by sentence and then in the order of the rules; what those of last resort find comes last. */
    List<FactDraft> apply(Discourse discourse, RelationObserver observer) {
        List<FactDraft> drafts = new ArrayList<>();
        Told told = new Told();
        apply(stating, discourse, drafts, told, observer);
        told.add(drafts);
        apply(guessing, discourse, drafts, told, observer);
        return drafts;
    }

    private void apply(
            Indexes indexes, Discourse discourse, List<FactDraft> drafts, Told told, RelationObserver observer) {
        PostsTold posts = new PostsTold(drafts);
        RuleIndex index = observer == RelationObserver.NONE ? indexes.unobserved() : indexes.observed();
        for (int i = 0; i < discourse.sentences().size(); i++) {
            List<RuleIndex.Choice> choices = index.possibleIn(discourse.sentence(i));
            if (!choices.isEmpty()) {
                new Reading(discourse, i, drafts, posts, told, observer).apply(choices);
            }
        }
    }

    /** One sentence to which all rules are applied. */
    private final class Reading {
        private final Discourse discourse;
        private final int sentenceIndex;
        private final SentenceReading sentence;
        private final List<FactDraft> drafts;
        private final PostsTold posts;
        private final Told told;
        private final RelationObserver observer;
        private final Map<RelationType, Set<Element>> consumed = new HashMap<>(0);

        /** By pattern, which no two rules share, the elements that a list it matched goes on with. */
        private final Map<Pattern, Set<Element>> listed = new HashMap<>(0);

        private final BitSet starts = new BitSet();

        Reading(
                Discourse discourse,
                int sentenceIndex,
                List<FactDraft> drafts,
                PostsTold posts,
                Told told,
                RelationObserver observer) {
            this.discourse = discourse;
            this.sentenceIndex = sentenceIndex;
            this.sentence = discourse.sentence(sentenceIndex);
            this.drafts = drafts;
            this.posts = posts;
            this.told = told;
            this.observer = observer;
        }

        void apply(List<RuleIndex.Choice> choices) {
            for (int i = 0; i < choices.size(); i++) {
                RuleIndex.Choice choice = choices.get(i);
                if (isObserved() || conditionsMayHold(choice.ofHeads())) {
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
                boolean isListed = here != null
                        && !listed.isEmpty()
                        && listed.getOrDefault(pattern, Set.of()).contains(here);
                Optional<Match> match = isListed ? Optional.empty() : pattern.matchAt(sentence, position);
                if (match.isPresent()) {
                    Optional<Rejection> rejection = rejection(rule, match.get());
                    if (rejection.isEmpty() || rejection.get() instanceof Rejection.ToldOtherwise) {
                        noteList(pattern, listBehind(rule, match.get()));
                    }
                    if (rejection.isEmpty()) {
                        return match.get();
                    }
                }
            }
            return null;
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
                    : rule.lastResort()
                            ? guess(rule, match)
                            : facts.make(rule, match, discourse, sentenceIndex, posts, drafts);
            if (rejection.isPresent()) {
                tell(rule, match, rejection.get());
            } else if (rule.consumes() != null) {
                consumed.computeIfAbsent(rule.relation(), type -> new HashSet<>())
                        .addAll(match.slot(rule.consumes()));
            }
            return rejection;
        }

        private Optional<Rejection> guess(Rule rule, Match match) {
            List<FactDraft> guesses = new ArrayList<>();
            Optional<Rejection> rejection = facts.make(rule, match, discourse, sentenceIndex, posts, guesses);
            told.keepNew(guesses);
            drafts.addAll(guesses);
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
        for (String slot : List.of(rule.from(), rule.to())) {
            List<Element> elements = match.slot(slot);
            if (elements.size() > 1 && elements.get(0).start() == match.start()) {
                return elements.subList(1, elements.size());
            }
        }
        return List.of();
    }
}
