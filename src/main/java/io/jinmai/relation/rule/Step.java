package io.jinmai.relation.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * An atom of a pattern with what follows it: the form in which a pattern is matched, since what remains behind an atom is known beforehand.
 *
 * @param leads whether it is the first of its sequence, before which nothing is stepped over
 * @param next what follows; null where the pattern is over
 * @param alternatives of a choice, each with what follows the choice behind it; empty for other atoms
 * @param firsts of a literal that leads, the one bit by which {@link #bit} tells its first character; all bits for other atoms
 */
record Step(Atom atom, boolean leads, Step next, List<Step> alternatives, long firsts) {
    /** Every bit: the step may match whatever character it starts at. */
    static final long ANY = -1;

    /** The first step of a sequence. */
    static Step of(Atom.Sequence sequence) {
        return before(null, sequence);
    }

    private static Step before(Step end, Atom.Sequence sequence) {
        Step step = end;
        for (int i = sequence.atoms().size() - 1; i >= 0; i--) {
            Atom atom = sequence.atoms().get(i);
            step = new Step(atom, i == 0, step, alternatives(atom, step), i == 0 ? firsts(atom) : ANY);
        }
        return step;
    }

    private static long firsts(Atom atom) {
        return atom instanceof Atom.Literal literal ? bit(literal.text().charAt(0)) : ANY;
    }

    /** A bit for a character, which others share: where it is none of {@link #firsts} the step does not match there. */
    static long bit(char plain) {
        return 1L << plain;
    }

    private static List<Step> alternatives(Atom atom, Step next) {
        List<Step> alternatives = new ArrayList<>();
        if (atom instanceof Atom.Choice choice) {
            choice.alternatives().forEach(alternative -> alternatives.add(before(next, alternative)));
        }
        return List.copyOf(alternatives);
    }
}
