package io.jinmai.relation.rule;

import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.Literals;
import io.jinmai.relation.reading.SentenceReading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A compiled pattern. Immutable and thread-safe. */
public final class Pattern {
    private static final String WORD_MARK = "$";

    private final String source;
    private final Atom.Sequence atoms;
    private final Literals literals;
    private final Set<String> names;
    private final Step first;
    private final Outlook outlook;
    private final boolean outsideNames;

    /** @param literals numbers the characters that it looks for */
    Pattern(String source, Atom.Sequence atoms, Literals literals) {
        this(source, atoms, literals, new Outlook(atoms, literals), false);
    }

    private Pattern(String source, Atom.Sequence atoms, Literals literals, Outlook outlook, boolean outsideNames) {
        this.literals = literals;
        this.outsideNames = outsideNames;
        this.source = source;
        this.atoms = atoms;
        this.first = Step.of(atoms);
        Set<String> found = new HashSet<>();
        collectNames(atoms, found);
        this.names = Set.copyOf(found);
        this.outlook = outlook;
    }

    private static void collectNames(Atom.Sequence sequence, Set<String> names) {
        for (Atom atom : sequence.atoms()) {
            if (atom instanceof Atom.Slot slot && slot.name() != null) {
                names.add(slot.name());
            } else if (atom instanceof Atom.Word word && word.name() != null) {
                names.add(WORD_MARK + word.name());
            } else if (atom instanceof Atom.OwnWord word && word.name() != null) {
                names.add(WORD_MARK + word.name());
            } else if (atom instanceof Atom.Choice choice) {
                choice.alternatives().forEach(alternative -> collectNames(alternative, names));
            }
        }
    }

    /** The slots that a match may bind, and with {@code $} before them the words it may keep. */
    Set<String> names() {
        return names;
    }

    /** The slots that a match may bind. */
    Set<String> slots() {
        return names.stream().filter(name -> !name.startsWith(WORD_MARK)).collect(Collectors.toUnmodifiableSet());
    }

    /** What a slot may hold; empty where the pattern does not have it. */
    KindSet kinds(String slot) {
        return slot != null && names.contains(slot) ? kinds(atoms, slot) : KindSet.NONE;
    }

    private static KindSet kinds(Atom.Sequence sequence, String name) {
        KindSet kinds = KindSet.NONE;
        for (Atom atom : sequence.atoms()) {
            if (atom instanceof Atom.Slot slot
                    && slot.name() != null
                    && slot.name().equals(name)) {
                kinds = kinds.and(slot.kinds());
            } else if (atom instanceof Atom.Choice choice) {
                for (Atom.Sequence alternative : choice.alternatives()) {
                    kinds = kinds.and(kinds(alternative, name));
                }
            }
        }
        return kinds;
    }

    /** The same but with literals that do not match the characters of names. */
    Pattern outsideNames() {
        return new Pattern(source, atoms, literals, outlook, true);
    }

    /** Adds to {@code starts} where in this sentence a match may start. */
    public void addStarts(SentenceReading sentence, BitSet starts) {
        outlook.addStarts(sentence, starts);
    }

    /** Whether a sentence with elements of these kinds may hold a match. */
    boolean mayMatchAmong(KindSet kinds) {
        return outlook.mayMatchAmong(kinds);
    }

    /** Adds what, of all that a match needs, a sentence with elements of these kinds may lack. */
    void addDemandsBeside(KindSet kinds, List<Demand> lacking) {
        outlook.addDemandsBeside(kinds, lacking);
    }

    /** What numbers the characters that it looks for. */
    Literals literals() {
        return literals;
    }

    /** The match that starts exactly here, or null. */
    public Match matchAt(SentenceReading sentence, int position, Matcher matcher) {
        if (!outlook.mayStartAt(sentence, position)) {
            return null;
        }
        matcher.turnTo(sentence, sentence.text().length(), outsideNames);
        return matcher.match(first, position);
    }

    /** False where no match can be in this sentence; true where one may be. */
    public boolean mayMatchIn(SentenceReading sentence) {
        return outlook.mayMatchIn(sentence);
    }

    /** The first match that starts in {@code [from, to)} and ends by {@code to}, or null. */
    Match findIn(SentenceReading sentence, int from, int to, Matcher matcher) {
        return from < to && outlook.mayMatchIn(sentence) ? firstIn(sentence, from, to, matcher) : null;
    }

    /** Whether a match starts in {@code [from, to)} and ends by {@code to}; {@link #mayMatchIn} must have been asked before. */
    boolean standsIn(SentenceReading sentence, int from, int to, Matcher matcher) {
        if (from >= to) {
            return false;
        }
        matcher.turnTo(sentence, to, outsideNames);
        int start = nextStart(sentence, from, to, matcher);
        while (start >= 0 && !matcher.stands(first, start)) {
            start = nextStart(sentence, start + 1, to, matcher);
        }
        return start >= 0;
    }

    private Match firstIn(SentenceReading sentence, int from, int to, Matcher matcher) {
        matcher.turnTo(sentence, to, outsideNames);
        int start = nextStart(sentence, from, to, matcher);
        while (start >= 0) {
            Match match = matcher.match(first, start);
            if (match != null) {
                return match;
            }
            start = nextStart(sentence, start + 1, to, matcher);
        }
        return null;
    }

    private int nextStart(SentenceReading sentence, int from, int to, Matcher matcher) {
        return outlook.nextStart(sentence, from, to, matcher.starts());
    }

    /** Whether there is a match in a sentence. */
    boolean standsIn(SentenceReading sentence, Matcher matcher) {
        return outlook.mayMatchIn(sentence)
                && standsIn(sentence, 0, sentence.text().length(), matcher);
    }

    /** All matches of a sentence that follow one another without overlap. */
    List<Match> allIn(SentenceReading sentence, Matcher matcher) {
        return allIn(sentence, 0, sentence.text().length(), matcher);
    }

    /** The same within {@code [from, to)}. */
    List<Match> allIn(SentenceReading sentence, int from, int to, Matcher matcher) {
        List<Match> all = List.of();
        Match match = findIn(sentence, from, to, matcher);
        while (match != null) {
            all = all.isEmpty() ? new ArrayList<>(2) : all;
            all.add(match);
            match = nextBehind(match, sentence, to, matcher);
        }
        return all;
    }

    /** The last of the matches in {@code [from, to)} that follow one another without overlap, or null: of a list the whole, not its last item. */
    Match findLastIn(SentenceReading sentence, int from, int to, Matcher matcher) {
        Match last = null;
        Match match = findIn(sentence, from, to, matcher);
        while (match != null) {
            last = match;
            match = nextBehind(match, sentence, to, matcher);
        }
        return last;
    }

    private Match nextBehind(Match match, SentenceReading sentence, int to, Matcher matcher) {
        int from = Math.max(match.end(), match.start() + 1);
        return from < to ? firstIn(sentence, from, to, matcher) : null;
    }

    @Override
    public String toString() {
        return source;
    }
}
