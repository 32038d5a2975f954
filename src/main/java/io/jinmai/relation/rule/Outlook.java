package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.ElementKind;
import io.jinmai.relation.reading.SentenceReading;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a pattern has a chance, told at little cost before it is matched: what its matches can start with, and what a sentence must
 * hold for it. Where this says no there is no match; where it says yes there may be one.
 */
final class Outlook {
    private final Atom.Sequence sequence;
    private final Set<ElementKind> firstKinds = EnumSet.noneOf(ElementKind.class);
    private final WordClasses firstWords;
    private final String firstCharacters;
    private final boolean startsAnywhere;

    Outlook(Atom.Sequence sequence) {
        this.sequence = sequence;
        First first = new First();
        first.add(sequence.atoms(), 0);
        this.firstKinds.addAll(first.kinds);
        this.firstWords = first.words;
        this.firstCharacters = first.characters.toString();
        this.startsAnywhere = first.anywhere;
    }

    /** Collects what a match can start with. */
    private static final class First {
        private final Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
        private final StringBuilder characters = new StringBuilder();
        private WordClasses words = WordClasses.NONE;
        private boolean anywhere;

        void add(List<Atom> atoms, int index) {
            Atom atom = index < atoms.size() ? atoms.get(index) : null;
            if (atom instanceof Atom.Slot slot) {
                kinds.addAll(slot.kinds());
            } else if (atom instanceof Atom.Word word) {
                words = words.and(word.classes());
            } else if (atom instanceof Atom.Literal literal) {
                characters.append(literal.text().charAt(0));
            } else if (atom instanceof Atom.Choice choice) {
                choice.alternatives().forEach(alternative -> add(alternative.atoms(), 0));
                if (choice.optional()) {
                    characters.append(Matcher.SKIPPED);
                    add(atoms, index + 1);
                }
            } else {
                anywhere = true;
            }
        }
    }

    /** Whether a match may start here. */
    boolean mayStartAt(SentenceReading sentence, int position) {
        if (startsAnywhere) {
            return true;
        }
        Element element = sentence.elementAt(position);
        return element != null && firstKinds.contains(element.kind())
                || sentence.scan().longestAt(position, firstWords) != null
                || firstCharacters.indexOf(Matcher.plain(sentence.text().charAt(position))) >= 0;
    }

    /** Where in a sentence a match may start, ascending. */
    int[] starts(SentenceReading sentence) {
        return sentence.positionsWhere(this, position -> mayStartAt(sentence, position));
    }

    /** Whether the sentence holds what every match needs. */
    boolean mayMatchIn(SentenceReading sentence) {
        return mayHold(sentence, sequence);
    }

    private static boolean mayHold(SentenceReading sentence, Atom.Sequence sequence) {
        for (Atom atom : sequence.atoms()) {
            if (!mayHold(sentence, atom)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayHold(SentenceReading sentence, Atom atom) {
        if (atom instanceof Atom.Slot slot) {
            return sentence.holdsAny(slot.kinds());
        }
        if (atom instanceof Atom.Word word) {
            return sentence.scan().holdsAny(word.classes());
        }
        if (atom instanceof Atom.Literal literal) {
            return literal.hasTwoWidths() || sentence.text().contains(literal.text());
        }
        return !(atom instanceof Atom.Choice choice) || choice.optional() || mayHoldOne(sentence, choice);
    }

    private static boolean mayHoldOne(SentenceReading sentence, Atom.Choice choice) {
        for (Atom.Sequence alternative : choice.alternatives()) {
            if (mayHold(sentence, alternative)) {
                return true;
            }
        }
        return false;
    }
}
