package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.Literals;
import io.jinmai.relation.reading.SentenceReading;
import io.jinmai.relation.rule.RuleIndex.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The patterns that may match in sentences with elements of certain kinds, by their triggers: words and characters of which a sentence must
 * hold one. The patterns with a trigger in a sentence are united bit by bit, so that those without cost nothing. Immutable.
 */
final class TriggeredPatterns {
    private final List<Candidate> candidates = new ArrayList<>();

    /** Which candidates need no word or character. */
    private final BitSet untriggered = new BitSet();

    /** By the number of a class of words, which candidates it triggers: as a rule many; null for none. */
    private final BitSet[] byClass = new BitSet[WordClasses.MOST];

    /** By the number of a literal, which candidates it triggers, by their numbers: as a rule one or two; null for none. */
    private int[][] byLiteral = {};

    /** The classes that trigger anything. */
    private WordClasses classes = WordClasses.NONE;

    private final Literals numbering;

    /**
     * A pattern of a rule.
     *
     * @param alone the rule with this pattern, for sentences in which no other of its patterns may match
     * @param needed what else must stand in a sentence for the rule to give facts of a match
     */
    private record Candidate(Choice alone, List<Pattern> needed) {
        Rule rule() {
            return alone.rule();
        }

        Pattern pattern() {
            return alone.patterns().get(0);
        }

        boolean mayMatchAmong(KindSet kinds) {
            return pattern().mayMatchAmong(kinds) && needed.stream().allMatch(other -> other.mayMatchAmong(kinds));
        }

        boolean mayMatchIn(SentenceReading sentence) {
            for (int i = 0; i < needed.size(); i++) {
                if (!needed.get(i).mayMatchIn(sentence)) {
                    return false;
                }
            }
            return pattern().mayMatchIn(sentence);
        }

        /** The rarest of all that it needs beside elements of these kinds. */
        Optional<Demand> trigger(KindSet kinds) {
            return Stream.concat(Stream.of(pattern()), needed.stream())
                    .flatMap(each -> each.trigger(kinds).stream())
                    .max(Comparator.comparingInt(Demand::rarity));
        }
    }

    /**
     * @param rules in their order
     * @param leavesOutHopeless as {@link RuleIndex} has it
     */
    TriggeredPatterns(List<Rule> rules, KindSet kinds, boolean leavesOutHopeless) {
        this.numbering = rules.isEmpty()
                ? new Literals()
                : rules.get(0).patterns().get(0).literals();
        for (Rule rule : rules) {
            List<Pattern> needed = leavesOutHopeless ? needed(rule) : List.of();
            for (Pattern pattern : rule.patterns()) {
                Candidate candidate = new Candidate(new Choice(rule, List.of(pattern)), needed);
                if (candidate.mayMatchAmong(kinds)) {
                    add(candidate, kinds);
                }
            }
        }
    }

    private static List<Pattern> needed(Rule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> condition.needed().stream())
                .toList();
    }

    private void add(Candidate candidate, KindSet kinds) {
        if (candidate.pattern().literals() != numbering) {
            throw new IllegalArgumentException(candidate.rule().id()
                    + ": its patterns number their literals otherwise than those of the rules before it");
        }
        int number = candidates.size();
        candidates.add(candidate);
        candidate.trigger(kinds).ifPresentOrElse(demand -> addTrigger(demand, number), () -> untriggered.set(number));
    }

    private void addTrigger(Demand demand, int candidate) {
        for (int literal : demand.literals()) {
            addTrigger(literal, candidate);
        }
        classes = classes.and(demand.words());
        demand.words().forEach(number -> {
            byClass[number] = byClass[number] == null ? new BitSet() : byClass[number];
            byClass[number].set(candidate);
        });
    }

    private void addTrigger(int literal, int candidate) {
        if (byLiteral.length <= literal) {
            byLiteral = Arrays.copyOf(byLiteral, literal + 1);
        }
        int[] before = byLiteral[literal] == null ? new int[0] : byLiteral[literal];
        byLiteral[literal] = Arrays.copyOf(before, before.length + 1);
        byLiteral[literal][before.length] = candidate;
    }

    /** The rules, in their order, with those of their patterns that may match in a sentence. */
    List<Choice> possibleIn(SentenceReading sentence) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        BitSet possible = triggered(sentence);
        List<Choice> choices = new ArrayList<>();
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            if (candidates.get(i).mayMatchIn(sentence)) {
                add(candidates.get(i).alone(), choices);
            }
        }
        return choices;
    }

    private static void add(Choice next, List<Choice> choices) {
        int last = choices.size() - 1;
        if (last < 0 || choices.get(last).rule() != next.rule()) {
            choices.add(next);
            return;
        }
        List<Pattern> patterns = new ArrayList<>(choices.get(last).patterns());
        patterns.addAll(next.patterns());
        choices.set(last, new Choice(next.rule(), patterns));
    }

    private BitSet triggered(SentenceReading sentence) {
        BitSet triggered = (BitSet) untriggered.clone();
        BitSet held = sentence.held(numbering);
        for (int literal = held.nextSetBit(0);
                literal >= 0 && literal < byLiteral.length;
                literal = held.nextSetBit(literal + 1)) {
            if (byLiteral[literal] != null) {
                for (int candidate : byLiteral[literal]) {
                    triggered.set(candidate);
                }
            }
        }
        sentence.scan().classes().shared(classes).forEach(number -> triggered.or(byClass[number]));
        return triggered;
    }
}
