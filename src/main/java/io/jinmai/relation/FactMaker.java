package io.jinmai.relation;

import io.jinmai.graph.FactStatus;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.rule.Binding;
import io.jinmai.relation.rule.Condition;
import io.jinmai.relation.rule.Discourse;
import io.jinmai.relation.rule.Employers;
import io.jinmai.relation.rule.Match;
import io.jinmai.relation.rule.Rule;
import io.jinmai.relation.rule.Scope;
import io.jinmai.relation.rule.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes facts of what a rule matched: asks its conditions, looks for what the match leaves open, reads the terms. Thread-safe. */
final class FactMaker {
    private final List<StatusSign> statuses;
    private final TermsReader termsReader;

    /** That a fact has a status where a condition holds. */
    private record StatusSign(FactStatus status, Condition condition) {}

    /** @param statuses when a fact is planned or denied, in the order in which they are tried */
    FactMaker(Map<FactStatus, List<Condition>> statuses, TermsReader termsReader) {
        this.statuses = statuses.entrySet().stream()
                .flatMap(status ->
                        status.getValue().stream().map(condition -> new StatusSign(status.getKey(), condition)))
                .toList();
        this.termsReader = termsReader;
    }

    /**
     * For the sentences of an article, one after the other.
     *
     * @param posts that the article has told so far
     */
    InArticle in(Discourse discourse, PostsTold posts) {
        return new InArticle(discourse, posts);
    }

    /** Makes facts of what rules match in an article. Its fields are of the match at hand. For one thread. */
    final class InArticle {
        private final Discourse discourse;
        private final PostsTold posts;
        private Rule rule;
        private List<FactDraft> drafts;

        /** The sentence, or -1 before the first. */
        private int index = -1;

        /** Those that may hold in the sentence, found out when a fact asks for them; null before. */
        private List<StatusSign> possibleStatuses;

        /** Where beside the match slots were found. */
        private final List<Scope.Found> elsewhere = new ArrayList<>();

        private final Evidence evidence;

        private InArticle(Discourse discourse, PostsTold posts) {
            this.discourse = discourse;
            this.posts = posts;
            this.evidence = new Evidence(discourse);
        }

        /** Adds the facts of the match in a sentence to {@code found}; says why there are none, or null where there are. */
        Rejection make(Rule tried, Match match, int sentence, List<FactDraft> found) {
            rule = tried;
            drafts = found;
            elsewhere.clear();
            if (index != sentence) {
                index = sentence;
                possibleStatuses = null;
            }
            return complete(match);
        }

        private Rejection complete(Match match) {
            List<Condition> conditions = rule.conditions();
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).holds(discourse, index, match)) {
                    return new Rejection.ConditionFails(conditions.get(i));
                }
            }
            Match bound = match;
            for (int i = 0; i < rule.bindings().size(); i++) {
                Binding binding = rule.bindings().get(i);
                if (!bound.binds(binding.slot())) {
                    Scope.Found found = find(binding, bound);
                    if (found == null && !binding.optional()) {
                        return new Rejection.SlotEmpty(binding);
                    }
                    bound = found == null ? bound : bound(bound, binding.slot(), found);
                }
            }
            return addFacts(match, bound) ? null : new Rejection.NoPair(rule.from(), rule.to());
        }

        /** What the first search for a slot finds that finds something, or null. */
        private Scope.Found find(Binding binding, Match match) {
            Scope.Found found = null;
            for (int i = 0; found == null && i < binding.searches().size(); i++) {
                found = find(binding.searches().get(i), match);
            }
            return found;
        }

        private Scope.Found find(Binding.Search search, Match match) {
            return search.scope().kind() == Scope.Kind.EMPLOYER
                    ? new Employers(discourse, index, posts.employersOf()).find(match, search)
                    : search.scope().find(discourse, index, match, search.pattern());
        }

        /** The match with what a search found: elements for the slot, or the word it keeps. */
        private Match bound(Match match, String slot, Scope.Found found) {
            elsewhere.add(found);
            Match withWords = match.withWordsOf(found.match());
            return found.match().binds(slot)
                    ? withWords.with(slot, found.match().slot(slot))
                    : withWords;
        }

        /** @param stated the match alone, without what was found elsewhere */
        private boolean addFacts(Match stated, Match match) {
            Slots from = match.slot(rule.from());
            Slots to = match.slot(rule.to());
            if (from.size() == 0 || to.size() == 0) {
                return false;
            }
            int before = drafts.size();
            FactStatus status = status(match);
            evidence.turnTo(rule, stated, index, elsewhere);
            int amounts = from.size() == 1 && to.size() == 1 ? amounts(match) : 1;
            boolean isPaired = rule.pairwise() && from.size() == to.size();
            for (int i = 0; i < from.size(); i++) {
                int last = isPaired ? i : to.size() - 1;
                for (int j = isPaired ? i : 0; j <= last; j++) {
                    if (from.get(i) instanceof Element.Named a
                            && to.get(j) instanceof Element.Named b
                            && !a.entityId().equals(b.entityId())) {
                        for (int item = Math.max(i, j); item < Math.max(i, j) + amounts; item++) {
                            drafts.add(draft(match, a, b, item, status));
                        }
                    }
                }
            }
            return drafts.size() > before;
        }

        /** How many facilities one lender grants one borrower. */
        private int amounts(Match match) {
            String slot = rule.terms().amount();
            return slot == null ? 1 : Math.max(1, match.slot(slot).size());
        }

        private FactDraft draft(Match match, Element.Named from, Element.Named to, int item, FactStatus status) {
            return new FactDraft(
                    rule.relation(),
                    from.entityId(),
                    to.entityId(),
                    termsReader.read(rule, match, item, discourse, index),
                    evidence.of(from, to),
                    rule.confidence(),
                    status,
                    rule.id());
        }

        private FactStatus status(Match match) {
            if (rule.status() != null) {
                return rule.status();
            }
            if (possibleStatuses == null) {
                possibleStatuses = possibleStatuses();
            }
            for (int i = 0; i < possibleStatuses.size(); i++) {
                if (possibleStatuses.get(i).condition().holds(discourse, index, match)) {
                    return possibleStatuses.get(i).status();
                }
            }
            return FactStatus.STATED;
        }

        /** Most sentences hold no word that makes a fact a plan or denies it. */
        private List<StatusSign> possibleStatuses() {
            List<StatusSign> possible = List.of();
            for (int i = 0; i < statuses.size(); i++) {
                if (statuses.get(i).condition().mayHoldIn(discourse.sentence(index))) {
                    possible = possible.isEmpty() ? new ArrayList<>(2) : possible;
                    possible.add(statuses.get(i));
                }
            }
            return possible;
        }
    }
}
