package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.Literals;
import io.jinmai.relation.reading.SentenceReading;
import io.jinmai.relation.rule.RuleIndex.Choice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The patterns that may match in sentences with elements of certain kinds, by their triggers: words and characters of which a sentence must
 * hold one. The patterns with a trigger in a sentence are united bit by bit, so that those without cost nothing. Immutable.
 */
final class TriggeredPatterns {
    /** The patterns, in order, and beside each its rule. */
    private final List<Pattern> patterns = new ArrayList<>();

    private final List<Rule> rules = new ArrayList<>();

    /** Which patterns need no word or character. */
    private final BitSet untriggered = new BitSet();

    /** By the number of a class of words, and by that of a literal, which patterns it triggers; null for none. */
    private final BitSet[] byClass = new BitSet[WordClasses.MOST];

    private final List<BitSet> byLiteral = new ArrayList<>();

    /** The classes that trigger anything. */
    private WordClasses classes = WordClasses.NONE;

    private final Literals numbering;

    /** @param all in their order */
    TriggeredPatterns(List<Rule> all, KindSet kinds) {
        this.numbering =
                all.isEmpty() ? new Literals() : all.get(0).patterns().get(0).literals();
        for (Rule rule : all) {
            for (Pattern pattern : rule.patterns()) {
                if (pattern.mayMatchAmong(kinds)) {
                    add(rule, pattern, kinds);
                }
            }
        }
    }

    private void add(Rule rule, Pattern pattern, KindSet kinds) {
        if (pattern.literals() != numbering) {
            throw new IllegalArgumentException(
                    rule.id() + ": its patterns number their literals otherwise than those of the rules before it");
        }
        int number = patterns.size();
        patterns.add(pattern);
        rules.add(rule);
        pattern.trigger(kinds).ifPresentOrElse(demand -> addTrigger(demand, number), () -> untriggered.set(number));
    }

    private void addTrigger(Demand demand, int pattern) {
        for (int literal : demand.literals()) {
            while (byLiteral.size() <= literal) {
                byLiteral.add(new BitSet());
            }
            byLiteral.get(literal).set(pattern);
        }
        classes = classes.and(demand.words());
        demand.words().forEach(number -> {
            byClass[number] = byClass[number] == null ? new BitSet() : byClass[number];
            byClass[number].set(pattern);
        });
    }

    /** The rules, in their order, with those of their patterns that may match in a sentence. */
    List<Choice> possibleIn(SentenceReading sentence) {
        BitSet possible = triggered(sentence);
        List<Choice> choices = new ArrayList<>();
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            if (patterns.get(i).mayMatchIn(sentence)) {
                add(rules.get(i), patterns.get(i), choices);
            }
        }
        return choices;
    }

    private static void add(Rule rule, Pattern pattern, List<Choice> choices) {
        int last = choices.size() - 1;
        if (last < 0 || choices.get(last).rule() != rule) {
            choices.add(new Choice(rule, new ArrayList<>(1)));
            last++;
        }
        choices.get(last).patterns().add(pattern);
    }

    private BitSet triggered(SentenceReading sentence) {
        BitSet triggered = (BitSet) untriggered.clone();
        BitSet held = sentence.held(numbering);
        for (int literal = held.nextSetBit(0);
                literal >= 0 && literal < byLiteral.size();
                literal = held.nextSetBit(literal + 1)) {
            triggered.or(byLiteral.get(literal));
        }
        sentence.scan().classes().shared(classes).forEach(number -> triggered.or(byClass[number]));
        return triggered;
    }
}
