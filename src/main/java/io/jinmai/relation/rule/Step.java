package io.jinmai.relation.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * An atom of a pattern with what follows it: the form in which a pattern is matched, since what remains behind an atom is known beforehand.
 *
 * @param leads whether it is the first of its sequence, before which nothing is stepped over
 * @param next what follows; null where the pattern is over
 * @param alternatives of a choice, each with what follows the choice behind it; empty for other atoms
 */
record Step(Atom atom, boolean leads, Step next, List<Step> alternatives) {

    /** The first step of a sequence. */
    static Step of(Atom.Sequence sequence) {
        return before(null, sequence);
    }

    private static Step before(Step end, Atom.Sequence sequence) {
        Step step = end;
        for (int i = sequence.atoms().size() - 1; i >= 0; i--) {
            Atom atom = sequence.atoms().get(i);
            step = new Step(atom, i == 0, step, alternatives(atom, step));
        }
        return step;
    }

    private static List<Step> alternatives(Atom atom, Step next) {
        List<Step> alternatives = new ArrayList<>();
        if (atom instanceof Atom.Choice choice) {
            choice.alternatives().forEach(alternative -> alternatives.add(before(next, alternative)));
        }
        return List.copyOf(alternatives);
    }
}
