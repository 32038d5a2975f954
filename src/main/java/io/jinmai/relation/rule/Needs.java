package io.jinmai.relation.rule;

import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.Literals;
import io.jinmai.relation.reading.SentenceReading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence must hold for a match of a pattern to be in it. Every sentence is asked this for every pattern, and most lack something;
 * so what is rarest comes first.
 */
final class Needs {
    private final Literals literals;
    private final Demand[] demands;

    /** What all of these parts need. */
    Needs(Atom.Sequence sequence, Literals literals) {
        this.literals = literals;
        this.demands =
                demands(sequence, literals).stream().sorted(Demand.RAREST_FIRST).toArray(Demand[]::new);
    }

    private static List<Demand> demands(Atom.Sequence sequence, Literals literals) {
        List<Demand> demands = new ArrayList<>();
        for (Atom atom : sequence.atoms()) {
            if (atom instanceof Atom.Slot slot) {
                demands.add(Demand.of(slot.kinds()));
            } else if (atom instanceof Atom.Word word) {
                demands.add(Demand.of(word.classes()));
            } else if (atom instanceof Atom.Literal literal && !literal.hasTwoWidths()) {
                demands.add(Demand.of(literal.text(), literals));
            } else if (atom instanceof Atom.Choice choice && !choice.optional()) {
                ofOne(choice, literals).ifPresent(demands::add);
            }
        }
        return demands;
    }

    /** What one alternative or another needs, of each the rarest; empty where some alternative needs nothing. */
    private static Optional<Demand> ofOne(Atom.Choice choice, Literals literals) {
        List<Demand> rarest = new ArrayList<>();
        for (Atom.Sequence alternative : choice.alternatives()) {
            List<Demand> demands = demands(alternative, literals);
            if (demands.isEmpty()) {
                return Optional.empty();
            }
            rarest.add(Collections.min(demands, Demand.RAREST_FIRST));
        }
        return Optional.of(Demand.anyOf(rarest));
    }

    /** Adds what a sentence with elements of these kinds may lack. */
    void addBeside(KindSet held, List<Demand> lacking) {
        for (Demand demand : demands) {
            if (!demand.kinds().meets(held)) {
                lacking.add(demand);
            }
        }
    }

    boolean areMet(SentenceReading sentence) {
        for (Demand demand : demands) {
            if (!demand.isMet(sentence, literals)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence with elements of these kinds may meet them, whatever its words. */
    boolean mayBeMetBy(KindSet held) {
        for (Demand demand : demands) {
            if (!demand.mayBeMetBy(held)) {
                return false;
            }
        }
        return true;
    }
}
