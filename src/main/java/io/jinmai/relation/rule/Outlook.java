package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.SentenceReading;
import java.util.BitSet;
import java.util.List;

/**
 * Whether a pattern has a chance, told at little cost before it is matched: what its matches can start with, and what a sentence must
 * hold for it. Where this says no there is no match; where it says yes there may be one.
 */
final class Outlook {
    private static final int LONG = 500;
    private static final int[] NOWHERE = {};

    private final Needs needs;
    private final KindSet firstKinds;
    private final WordClasses firstWords;
    private final String firstCharacters;
    private final boolean startsAnywhere;

    Outlook(Atom.Sequence sequence) {
        this.needs = new Needs(sequence);
        First first = new First();
        first.add(sequence.atoms(), 0);
        this.firstKinds = first.kinds;
        this.firstWords = first.words;
        this.firstCharacters = first.characters.toString();
        this.startsAnywhere = first.anywhere;
    }

    /** Collects what a match can start with. */
    private static final class First {
        private final StringBuilder characters = new StringBuilder();
        private KindSet kinds = KindSet.NONE;
        private WordClasses words = WordClasses.NONE;
        private boolean anywhere;

        void add(List<Atom> atoms, int index) {
            Atom atom = index < atoms.size() ? atoms.get(index) : null;
            if (atom instanceof Atom.Slot slot) {
                kinds = kinds.and(slot.kinds());
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
                || !firstCharacters.isEmpty()
                        && firstCharacters.indexOf(Matcher.plain(sentence.text().charAt(position))) >= 0;
    }

    /** Where in a sentence a match may start, ascending; nowhere if it lacks what every match needs. */
    int[] starts(SentenceReading sentence) {
        return sentence.positions(this, () -> findStarts(sentence));
    }

    private int[] findStarts(SentenceReading sentence) {
        if (!needs.areMet(sentence)) {
            return NOWHERE;
        }
        BitSet starts = new BitSet(sentence.text().length());
        addStarts(sentence, starts);
        return starts.stream().toArray();
    }

    /** The same, added to others; {@link #mayMatchIn} must have been asked before. */
    void addStarts(SentenceReading sentence, BitSet starts) {
        if (startsAnywhere) {
            starts.set(0, sentence.text().length());
            return;
        }
        for (int i = 0; i < sentence.elements().size(); i++) {
            Element element = sentence.elements().get(i);
            if (firstKinds.contains(element.kind())) {
                starts.set(element.start());
            }
        }
        if (sentence.scan().holdsAny(firstWords)) {
            for (WordHit hit : sentence.scan().hits()) {
                if (hit.is(firstWords)) {
                    starts.set(hit.start());
                }
            }
        }
        for (int i = 0; !firstCharacters.isEmpty() && i < sentence.text().length(); i++) {
            if (firstCharacters.indexOf(Matcher.plain(sentence.text().charAt(i))) >= 0) {
                starts.set(i);
            }
        }
    }

    /** Whether a sentence with elements of these kinds may hold a match. */
    boolean mayMatchAmong(KindSet kinds) {
        return needs.areMetBy(kinds);
    }

    /** Whether the sentence holds what every match needs. To remember that it does not is worth while for long sentences only. */
    boolean mayMatchIn(SentenceReading sentence) {
        return sentence.text().length() < LONG ? needs.areMet(sentence) : starts(sentence).length > 0;
    }
}
