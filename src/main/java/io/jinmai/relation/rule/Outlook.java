package io.jinmai.relation.rule;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.Literals;
import io.jinmai.relation.reading.SentenceReading;
import java.util.BitSet;
import java.util.List;

/**
 * Whether a pattern has a chance, told at little cost before it is matched: what its matches can start with, and what a sentence must
 * hold for it. Where this says no there is no match; where it says yes there may be one.
 */
final class Outlook {
    /** In characters: so far to look costs less than to find and remember all places of a sentence. */
    private static final int NEAR = 12;

    /** In characters: the places of a sentence that goes on longer are remembered with it, those of a shorter one soon found again. */
    private static final int SHORT = 300;

    /** In characters: a sentence that goes on longer is not looked through beyond the place where the question ends. */
    private static final int LONG = 4_000;

    private final Needs needs;
    private final KindSet firstKinds;
    private final WordClasses firstWords;
    private final String firstCharacters;
    private final boolean startsAnywhere;

    Outlook(Atom.Sequence sequence, Literals literals) {
        this.needs = new Needs(sequence, literals);
        First first = new First();
        first.add(sequence.atoms(), 0);
        this.firstKinds = first.kinds;
        this.firstWords = first.words;
        this.firstCharacters = inBothWidths(first.characters);
        this.startsAnywhere = first.anywhere;
    }

    private static String inBothWidths(CharSequence characters) {
        StringBuilder both = new StringBuilder();
        characters.chars().distinct().forEach(c -> {
            int index = PatternCompiler.HALF_WIDTH.indexOf(c);
            both.append((char) c).append(index < 0 ? "" : PatternCompiler.FULL_WIDTH.substring(index, index + 1));
        });
        return both.toString();
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
                || sentence.scan().startsAt(position, firstWords)
                || firstCharacters.indexOf(sentence.text().charAt(position)) >= 0;
    }

    /**
     * The first place in {@code [from, to)} of a sentence that holds what every match needs where a match may start; -1 where there is none. In
     * a few characters it is looked for one by one. Of more all places of the sentence are found at once, since the next is soon asked for.
     */
    int nextStart(SentenceReading sentence, int from, int to, Starts room) {
        if (sentence.text().length() <= SHORT) {
            int next = to - from <= NEAR
                    ? nextOfFew(sentence, from, Math.min(to, sentence.text().length()))
                    : room.of(this, sentence).nextSetBit(from);
            return next < to ? next : -1;
        }
        BitSet known = sentence.positions(this);
        if (known == null && to - from <= NEAR) {
            return nextOfFew(sentence, from, Math.min(to, sentence.text().length()));
        }
        if (known == null) {
            BitSet found = new BitSet(sentence.text().length());
            addStarts(sentence, found);
            known = found.isEmpty() ? new BitSet(0) : found;
            sentence.putPositions(this, known);
        }
        if (sentence.text().length() > LONG) {
            return nextWithin(known, from, to);
        }
        int next = known.nextSetBit(from);
        return next < to ? next : -1;
    }

    private static int nextWithin(BitSet starts, int from, int to) {
        int end = Math.min(to, starts.length());
        for (int at = from; at < end; at++) {
            if (starts.get(at)) {
                return at;
            }
        }
        return -1;
    }

    private int nextOfFew(SentenceReading sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (mayStartAt(sentence, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Adds all places of a sentence where a match may start; {@link #mayMatchIn} must have been asked before. */
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
        LexicalScan scan = sentence.scan();
        for (long word = scan.first(firstWords); word != LexicalScan.NONE; word = scan.next(word, firstWords)) {
            starts.set(scan.startOf(word));
        }
        for (int i = 0; i < firstCharacters.length(); i++) {
            char first = firstCharacters.charAt(i);
            for (int at = sentence.text().indexOf(first);
                    at >= 0;
                    at = sentence.text().indexOf(first, at + 1)) {
                starts.set(at);
            }
        }
    }

    /** Adds what, of all that a match needs, a sentence with elements of these kinds may lack. */
    void addDemandsBeside(KindSet kinds, List<Demand> lacking) {
        needs.addBeside(kinds, lacking);
    }

    /** Whether a sentence with elements of these kinds may hold a match. */
    boolean mayMatchAmong(KindSet kinds) {
        return needs.mayBeMetBy(kinds);
    }

    /** Whether the sentence holds what every match needs. */
    boolean mayMatchIn(SentenceReading sentence) {
        return needs.areMet(sentence);
    }
}
