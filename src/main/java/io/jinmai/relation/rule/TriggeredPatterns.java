package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.LiteralSet;
import io.jinmai.relation.reading.Literals;
import io.jinmai.relation.reading.SentenceReading;
import io.jinmai.relation.rule.RuleIndex.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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
    private final int[][] byLiteral;

    /** The classes that trigger anything. */
    private WordClasses classes = WordClasses.NONE;

    private final Literals numbering;

    /**
     * A pattern of a rule.
     *
     * @param further what else, beside the trigger, must stand in a sentence
     */
    private record Candidate(Choice choice, Demand[] further) {
        boolean isPossibleIn(SentenceReading sentence, Literals numbering) {
            for (Demand demand : further) {
                if (!demand.isMet(sentence, numbering)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param rules in their order */
    TriggeredPatterns(List<SoughtRule> rules, KindSet kinds) {
        this.numbering = rules.isEmpty()
                ? new Literals()
                : rules.get(0).rule().patterns().get(0).literals();
        this.byLiteral = new int[numbering.count()][];
        for (SoughtRule sought : rules) {
            if (sought.mayGiveFactsAmong(kinds)) {
                for (Pattern pattern : sought.rule().patterns()) {
                    if (pattern.mayMatchAmong(kinds)) {
                        add(new Choice(sought.rule(), sought.ofOthers(), pattern), sought.demands(pattern, kinds));
                    }
                }
            }
        }
    }

    /** @param demands the rarest first, which triggers the pattern */
    private void add(Choice choice, List<Demand> demands) {
        if (choice.pattern().literals() != numbering) {
            throw new IllegalArgumentException(choice.rule().id()
                    + ": its patterns number their literals otherwise than those of the rules before it");
        }
        int number = candidates.size();
        if (demands.isEmpty()) {
            candidates.add(new Candidate(choice, new Demand[0]));
            untriggered.set(number);
        } else {
            candidates.add(
                    new Candidate(choice, demands.subList(1, demands.size()).toArray(Demand[]::new)));
            addTrigger(demands.get(0), number);
        }
    }

    private void addTrigger(Demand demand, int candidate) {
        for (int i = 0; i < demand.literals().size(); i++) {
            addTrigger(demand.literals().number(i), candidate);
        }
        classes = classes.and(demand.words());
        demand.words().forEach(number -> {
            byClass[number] = byClass[number] == null ? new BitSet() : byClass[number];
            byClass[number].set(candidate);
        });
    }

    private void addTrigger(int literal, int candidate) {
        int[] before = byLiteral[literal] == null ? new int[0] : byLiteral[literal];
        byLiteral[literal] = Arrays.copyOf(before, before.length + 1);
        byLiteral[literal][before.length] = candidate;
    }

    /** As {@link RuleIndex#addPossibleIn} has it. */
    void addPossibleIn(SentenceReading sentence, BitSet room, List<Choice> possible) {
        if (candidates.isEmpty()) {
            return;
        }
        room.clear();
        addTriggered(sentence, room);
        for (int i = room.nextSetBit(0); i >= 0; i = room.nextSetBit(i + 1)) {
            if (candidates.get(i).isPossibleIn(sentence, numbering)) {
                possible.add(candidates.get(i).choice());
            }
        }
    }

    private void addTriggered(SentenceReading sentence, BitSet triggered) {
        triggered.or(untriggered);
        LiteralSet held = sentence.held(numbering);
        for (int i = 0; i < held.size(); i++) {
            int[] candidatesOfLiteral = byLiteral[held.number(i)];
            if (candidatesOfLiteral != null) {
                for (int candidate : candidatesOfLiteral) {
                    triggered.set(candidate);
                }
            }
        }
        if (sentence.scan().holdsAny(classes)) {
            WordClasses shared = sentence.scan().classes().shared(classes);
            addTriggered(shared.low(), 0, triggered);
            addTriggered(shared.high(), Long.SIZE, triggered);
        }
    }

    /** @param offset the number of the class that the lowest bit stands for */
    private void addTriggered(long classBits, int offset, BitSet triggered) {
        for (long rest = classBits; rest != 0; rest &= rest - 1) {
            triggered.or(byClass[offset + Long.numberOfTrailingZeros(rest)]);
        }
    }
}
