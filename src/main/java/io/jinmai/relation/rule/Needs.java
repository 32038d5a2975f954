package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.SentenceReading;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sentence must hold for a match of a pattern to be in it. Every sentence is asked this for every pattern, and most lack something;
 * so the kinds of elements, which are told at once, come first and the characters last.
 */
final class Needs {
    private final List<KindSet> kinds = new ArrayList<>();
    private final List<WordClasses> words = new ArrayList<>();
    private final List<String> literals = new ArrayList<>();
    private final List<List<Needs>> choices = new ArrayList<>();

    /** What all of these parts need. */
    Needs(Atom.Sequence sequence) {
        for (Atom atom : sequence.atoms()) {
            if (atom instanceof Atom.Slot slot) {
                kinds.add(slot.kinds());
            } else if (atom instanceof Atom.Word word) {
                words.add(word.classes());
            } else if (atom instanceof Atom.Literal literal && !literal.hasTwoWidths()) {
                literals.add(literal.text());
            } else if (atom instanceof Atom.Choice choice && !choice.optional()) {
                choices.add(choice.alternatives().stream().map(Needs::new).toList());
            }
        }
    }

    boolean areMet(SentenceReading sentence) {
        return holdsKinds(sentence) && holdsWords(sentence) && holdsChoices(sentence) && holdsLiterals(sentence);
    }

    /** Whether these kinds of elements are enough, whatever else a sentence holds. */
    boolean areMetBy(KindSet held) {
        return kinds.stream().allMatch(held::meets)
                && choices.stream().allMatch(choice -> choice.stream().anyMatch(needs -> needs.areMetBy(held)));
    }

    private boolean holdsKinds(SentenceReading sentence) {
        for (int i = 0; i < kinds.size(); i++) {
            if (!sentence.holdsAny(kinds.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsWords(SentenceReading sentence) {
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.scan().holdsAny(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsChoices(SentenceReading sentence) {
        for (int i = 0; i < choices.size(); i++) {
            if (!holdsOne(sentence, choices.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsOne(SentenceReading sentence, List<Needs> alternatives) {
        for (int i = 0; i < alternatives.size(); i++) {
            if (alternatives.get(i).areMet(sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsLiterals(SentenceReading sentence) {
        for (int i = 0; i < literals.size(); i++) {
            if (!sentence.contains(literals.get(i))) {
                return false;
            }
        }
        return true;
    }
}
