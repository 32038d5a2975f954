package io.jinmai.relation;

import io.jinmai.article.Sentence;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.TextSpan;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.rule.Binding;
import io.jinmai.relation.rule.Condition;
import io.jinmai.relation.rule.Discourse;
import io.jinmai.relation.rule.Employers;
import io.jinmai.relation.rule.Match;
import io.jinmai.relation.rule.Rule;
import io.jinmai.relation.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

        private final Quotation quotation = new Quotation();

        private InArticle(Discourse discourse, PostsTold posts) {
            this.discourse = discourse;
            this.posts = posts;
        }

        /** Adds the facts of the match in a sentence to {@code found}; says why there are none. */
        Optional<Rejection> make(Rule tried, Match match, int sentence, List<FactDraft> found) {
            rule = tried;
            drafts = found;
            elsewhere.clear();
            if (index != sentence) {
                index = sentence;
                possibleStatuses = null;
            }
            return complete(match);
        }

        private Optional<Rejection> complete(Match match) {
            List<Condition> conditions = rule.conditions();
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).holds(discourse, index, match)) {
                    return Optional.of(new Rejection.ConditionFails(conditions.get(i)));
                }
            }
            Match bound = match;
            for (int i = 0; i < rule.bindings().size(); i++) {
                Binding binding = rule.bindings().get(i);
                Optional<Match> found = bind(bound, binding);
                if (found.isEmpty()
                        && !binding.optional()
                        && bound.slot(binding.slot()).isEmpty()) {
                    return Optional.of(new Rejection.SlotEmpty(binding));
                }
                bound = found.orElse(bound);
            }
            return addFacts(match, bound)
                    ? Optional.empty()
                    : Optional.of(new Rejection.NoPair(rule.from(), rule.to()));
        }

        private Optional<Match> bind(Match match, Binding binding) {
            if (!match.slot(binding.slot()).isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < binding.searches().size(); i++) {
                Binding.Search search = binding.searches().get(i);
                Optional<Scope.Found> found = find(search, match);
                if (found.isPresent()) {
                    elsewhere.add(found.get());
                    return Optional.of(bound(match, binding.slot(), found.get().match()));
                }
            }
            return Optional.empty();
        }

        private Optional<Scope.Found> find(Binding.Search search, Match match) {
            return search.scope().kind() == Scope.Kind.EMPLOYER
                    ? new Employers(discourse, index, posts.employersOf()).find(match, search)
                    : search.scope().find(discourse, index, match, search.pattern());
        }

        /** The match with what a search found: elements for the slot, or the word it keeps. */
        private static Match bound(Match match, String slot, Match found) {
            Match withWords = match.withWordsOf(found);
            return found.slot(slot).isEmpty() ? withWords : withWords.with(slot, found.slot(slot));
        }

        /** @param stated the match alone, without what was found elsewhere */
        private boolean addFacts(Match stated, Match match) {
            List<Element> from = match.slot(rule.from());
            List<Element> to = match.slot(rule.to());
            int before = drafts.size();
            if (from.isEmpty() || to.isEmpty()) {
                return false;
            }
            FactStatus status = status(match);
            List<TextSpan> further = quotedElsewhere();
            int amounts = from.size() == 1 && to.size() == 1 ? amounts(match) : 1;
            for (int i = 0; i < from.size(); i++) {
                for (int j = 0; j < to.size(); j++) {
                    if (from.get(i) instanceof Element.Named a
                            && to.get(j) instanceof Element.Named b
                            && (!rule.pairwise() || from.size() != to.size() || i == j)
                            && !a.entityId().equals(b.entityId())) {
                        for (int item = Math.max(i, j); item < Math.max(i, j) + amounts; item++) {
                            drafts.add(draft(match, a, b, item, evidence(stated, a, b, further), status));
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

        private FactDraft draft(
                Match match,
                Element.Named from,
                Element.Named to,
                int item,
                List<TextSpan> evidence,
                FactStatus status) {
            return new FactDraft(
                    rule.relation(),
                    from.entityId(),
                    to.entityId(),
                    termsReader.read(rule, match, item, discourse, index),
                    evidence,
                    rule.confidence(),
                    status,
                    rule.id());
        }

        private List<TextSpan> evidence(Match stated, Element.Named from, Element.Named to, List<TextSpan> further) {
            List<TextSpan> own = quotedHere(stated, from, to);
            if (further.isEmpty()) {
                return own;
            }
            List<TextSpan> evidence = new ArrayList<>(own);
            evidence.addAll(further);
            return List.copyOf(evidence);
        }

        /** What is quoted of the sentence: as a rule all of it, and then the same for all facts of the match. */
        private List<TextSpan> quotedHere(Match stated, Element.Named from, Element.Named to) {
            Sentence sentence = discourse.sentence(index).sentence();
            if (Quotation.isWhole(sentence)) {
                return quotation.of(sentence);
            }
            int fromPlace = placeOf(stated, rule.from(), from);
            return quotation.of(sentence, stated.start(), stated.end(), fromPlace, placeOf(stated, rule.to(), to));
        }

        /** What is quoted of other sentences, each passage once: the same for all facts of the match. */
        private List<TextSpan> quotedElsewhere() {
            if (elsewhere.isEmpty()) {
                return List.of();
            }
            List<TextSpan> quoted = List.of();
            for (int i = 0; i < elsewhere.size(); i++) {
                Scope.Found found = elsewhere.get(i);
                if (found.sentence() != index) {
                    Sentence sentence = discourse.sentence(found.sentence()).sentence();
                    quoted = withNew(quotation.of(sentence, found.match().start()), quoted);
                }
            }
            return quoted;
        }

        private static List<TextSpan> withNew(List<TextSpan> spans, List<TextSpan> before) {
            if (before.isEmpty()) {
                return spans;
            }
            List<TextSpan> all = new ArrayList<>(before);
            for (TextSpan span : spans) {
                if (!all.contains(span)) {
                    all.add(span);
                }
            }
            return all;
        }

        /** Where an end of the fact stands, if the match itself names it. */
        private static int placeOf(Match stated, String slot, Element.Named end) {
            return stated.slot(slot).isEmpty() ? stated.start() : end.start();
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
