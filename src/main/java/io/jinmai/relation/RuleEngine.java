package io.jinmai.relation;

import io.jinmai.article.Sentence;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.SentenceReading;
import io.jinmai.relation.rule.Binding;
import io.jinmai.relation.rule.Condition;
import io.jinmai.relation.rule.Discourse;
import io.jinmai.relation.rule.Match;
import io.jinmai.relation.rule.Pattern;
import io.jinmai.relation.rule.Rule;
import io.jinmai.relation.rule.RuleSet;
import io.jinmai.relation.rule.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies rules to the sentences of an article. Thread-safe. */
final class RuleEngine {
    private final List<Rule> rules;
    private final Map<FactStatus, List<Condition>> statuses;
    private final TermsReader termsReader;

    RuleEngine(RuleSet rules, TermsReader termsReader) {
        this.rules = rules.rules();
        this.statuses = rules.statuses();
        this.termsReader = termsReader;
    }

    /** What the rules find, by sentence and then in the order of the rules. */
    List<FactDraft> apply(Discourse discourse, RelationObserver observer) {
        List<FactDraft> drafts = new ArrayList<>();
        for (int i = 0; i < discourse.sentences().size(); i++) {
            Map<RelationType, Set<Element>> consumed = new EnumMap<>(RelationType.class);
            for (Rule rule : rules) {
                List<Pattern> possible = possible(rule, discourse.sentence(i));
                if (!possible.isEmpty()) {
                    Set<Element> used = consumed.computeIfAbsent(rule.relation(), type -> new HashSet<>());
                    apply(rule, possible, discourse, i, used, drafts, observer);
                }
            }
        }
        return drafts;
    }

    private void apply(
            Rule rule,
            List<Pattern> possible,
            Discourse discourse,
            int index,
            Set<Element> consumed,
            List<FactDraft> drafts,
            RelationObserver observer) {
        SentenceReading sentence = discourse.sentence(index);
        Map<Pattern, Set<Element>> listed = new HashMap<>();
        for (int position = 0; position < sentence.text().length(); position++) {
            for (int i = 0; i < possible.size(); i++) {
                Pattern pattern = possible.get(i);
                if (sentence.elementAt(position) != null
                        && listed.getOrDefault(pattern, Set.of()).contains(sentence.elementAt(position))) {
                    continue;
                }
                Optional<Match> match = pattern.matchAt(sentence, position);
                if (match.isEmpty()) {
                    continue;
                }
                Optional<Rejection> rejection = isConsumed(rule, match.get(), consumed)
                        ? Optional.of(new Rejection.Consumed(rule.consumes()))
                        : new Application(rule, discourse, index).complete(match.get(), drafts);
                if (rejection.isEmpty()) {
                    consumed.addAll(
                            rule.consumes() == null ? List.of() : match.get().slot(rule.consumes()));
                    listed.computeIfAbsent(pattern, key -> new HashSet<>()).addAll(listBehind(rule, match.get()));
                    position = rule.pairwise() ? match.get().end() - 1 : position;
                    break;
                }
                observer.rejected(rejected(rule, sentence, match.get(), rejection.get()));
            }
        }
    }

    private static RejectedMatch rejected(Rule rule, SentenceReading sentence, Match match, Rejection rejection) {
        return new RejectedMatch(
                rule.id(), rule.relation(), sentence.sentence(), match.start(), match.end(), rejection);
    }

    private static List<Pattern> possible(Rule rule, SentenceReading sentence) {
        List<Pattern> possible = List.of();
        for (int i = 0; i < rule.patterns().size(); i++) {
            if (rule.patterns().get(i).mayMatchIn(sentence)) {
                possible = possible.isEmpty() ? new ArrayList<>() : possible;
                possible.add(rule.patterns().get(i));
            }
        }
        return possible;
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

    private static boolean isConsumed(Rule rule, Match match, Set<Element> consumed) {
        return rule.consumes() != null
                && !consumed.isEmpty()
                && match.slot(rule.consumes()).stream().anyMatch(consumed::contains);
    }

    /** One attempt to make facts of a match. */
    private final class Application {
        private final Rule rule;
        private final Discourse discourse;
        private final int index;
        private final List<Integer> sentences = new ArrayList<>(2);

        Application(Rule rule, Discourse discourse, int index) {
            this.rule = rule;
            this.discourse = discourse;
            this.index = index;
            sentences.add(index);
        }

        /** Adds the facts of the match; says why there are none. */
        Optional<Rejection> complete(Match match, List<FactDraft> drafts) {
            for (Condition condition : rule.conditions()) {
                if (!condition.holds(discourse, index, match)) {
                    return Optional.of(new Rejection.ConditionFails(condition));
                }
            }
            Match bound = match;
            for (Binding binding : rule.bindings()) {
                Optional<Match> found = bind(bound, binding);
                if (found.isEmpty()
                        && !binding.optional()
                        && bound.slot(binding.slot()).isEmpty()) {
                    return Optional.of(new Rejection.SlotEmpty(binding));
                }
                bound = found.orElse(bound);
            }
            return addFacts(bound, drafts)
                    ? Optional.empty()
                    : Optional.of(new Rejection.NoPair(rule.from(), rule.to()));
        }

        private Optional<Match> bind(Match match, Binding binding) {
            if (!match.slot(binding.slot()).isEmpty()) {
                return Optional.empty();
            }
            for (Binding.Search search : binding.searches()) {
                Optional<Scope.Found> found = search.scope().find(discourse, index, match, search.pattern());
                if (found.isPresent()) {
                    sentences.add(found.get().sentence());
                    return Optional.of(bound(match, binding.slot(), found.get().match()));
                }
            }
            return Optional.empty();
        }

        /** The match with what a search found: elements for the slot, or the word it keeps. */
        private static Match bound(Match match, String slot, Match found) {
            Match withWords = match.withWordsOf(found);
            return found.slot(slot).isEmpty() ? withWords : withWords.with(slot, found.slot(slot));
        }

        private boolean addFacts(Match match, List<FactDraft> drafts) {
            List<Element> from = match.slot(rule.from());
            List<Element> to = match.slot(rule.to());
            int before = drafts.size();
            if (from.isEmpty() || to.isEmpty()) {
                return false;
            }
            List<TextSpan> evidence = evidence();
            FactStatus status = status(match);
            for (int i = 0; i < from.size(); i++) {
                for (int j = 0; j < to.size(); j++) {
                    if (from.get(i) instanceof Element.Named a
                            && to.get(j) instanceof Element.Named b
                            && (!rule.pairwise() || from.size() != to.size() || i == j)
                            && !a.entityId().equals(b.entityId())) {
                        drafts.add(draft(match, a, b, Math.max(i, j), evidence, status));
                    }
                }
            }
            return drafts.size() > before;
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

        private List<TextSpan> evidence() {
            return sentences.stream()
                    .distinct()
                    .map(i -> discourse.sentence(i).sentence())
                    .map(RuleEngine::span)
                    .toList();
        }

        private FactStatus status(Match match) {
            if (rule.status() != null) {
                return rule.status();
            }
            for (Map.Entry<FactStatus, List<Condition>> status : statuses.entrySet()) {
                if (status.getValue().stream().anyMatch(condition -> condition.holds(discourse, index, match))) {
                    return status.getKey();
                }
            }
            return FactStatus.STATED;
        }
    }

    private static TextSpan span(Sentence sentence) {
        return new TextSpan(sentence.inputStart(), sentence.inputEnd(), sentence.text());
    }
}
