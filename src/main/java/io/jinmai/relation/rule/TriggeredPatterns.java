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
     * @param further what else, beside the trigger, must stand in a sentence
     */
    private record Candidate(Choice alone, List<Demand> further) {
        boolean isPossibleIn(SentenceReading sentence, Literals numbering) {
            for (int i = 0; i < further.size(); i++) {
                if (!further.get(i).isMet(sentence, numbering)) {
                    return false;
                }
            }
            return true;
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
            List<Pattern> possible = possible(rule, kinds);
            List<Pattern> needed = leavesOutHopeless && !possible.isEmpty() ? needed(rule) : List.of();
            if (!possible.isEmpty() && mayMatchAmong(kinds, needed)) {
                List<Condition> ofHeads =
                        rule.conditions().stream().filter(Condition::isOfHeads).toList();
                possible.forEach(
                        pattern -> add(new Choice(rule, ofHeads, List.of(pattern)), demands(pattern, needed, kinds)));
            }
        }
    }

    private static List<Pattern> possible(Rule rule, KindSet kinds) {
        List<Pattern> possible = new ArrayList<>();
        for (Pattern pattern : rule.patterns()) {
            if (pattern.mayMatchAmong(kinds)) {
                possible.add(pattern);
            }
        }
        return possible;
    }

    /** What must stand in a sentence for the rule to give facts of a match. */
    private static List<Pattern> needed(Rule rule) {
        Stream<Pattern> ofConditions = rule.conditions().stream().flatMap(condition -> condition.needed().stream());
        Stream<Pattern> ofBindings = rule.bindings().stream()
                .filter(binding -> rule.patterns().stream()
                        .noneMatch(pattern -> pattern.names().contains(binding.slot())))
                .flatMap(binding -> binding.needed().stream());
        return Stream.concat(ofConditions, ofBindings).toList();
    }

    private static boolean mayMatchAmong(KindSet kinds, List<Pattern> patterns) {
        return patterns.stream().allMatch(pattern -> pattern.mayMatchAmong(kinds));
    }

    /** What sentences with elements of these kinds may lack of all that is needed, the rarest first. */
    private static List<Demand> demands(Pattern pattern, List<Pattern> needed, KindSet kinds) {
        return Stream.concat(Stream.of(pattern), needed.stream())
                .flatMap(each -> each.demandsBeside(kinds).stream())
                .sorted(Comparator.comparingInt(Demand::rarity).reversed())
                .toList();
    }

    /** @param demands the rarest first, which triggers the pattern */
    private void add(Choice choice, List<Demand> demands) {
        if (choice.patterns().get(0).literals() != numbering) {
            throw new IllegalArgumentException(choice.rule().id()
                    + ": its patterns number their literals otherwise than those of the rules before it");
        }
        int number = candidates.size();
        if (demands.isEmpty()) {
            candidates.add(new Candidate(choice, List.of()));
            untriggered.set(number);
        } else {
            candidates.add(new Candidate(choice, List.copyOf(demands.subList(1, demands.size()))));
            addTrigger(demands.get(0), number);
        }
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
            byLiteral = Arrays.copyOf(byLiteral, Math.max(literal + 1, 2 * byLiteral.length));
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
            if (candidates.get(i).isPossibleIn(sentence, numbering)) {
                choose(candidates.get(i).alone(), choices);
            }
        }
        return choices;
    }

    private static void choose(Choice next, List<Choice> choices) {
        int last = choices.size() - 1;
        if (last < 0 || choices.get(last).rule() != next.rule()) {
            choices.add(next);
            return;
        }
        List<Pattern> patterns = new ArrayList<>(choices.get(last).patterns());
        patterns.addAll(next.patterns());
        choices.set(last, new Choice(next.rule(), next.ofHeads(), patterns));
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
