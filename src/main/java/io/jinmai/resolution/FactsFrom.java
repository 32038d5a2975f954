package io.jinmai.resolution;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import java.util.List;

/** The stated facts of an article by type and first end, as a hash table of chains in two arrays. Immutable. */
final class FactsFrom {
    private final List<Fact> facts;

    /** By hash the place plus one among {@link #facts} of the last one of a chain; 0 for none. */
    private final int[] last;

    /** By the place of a fact the place plus one of the one before it in its chain; 0 for none. */
    private final int[] before;

    FactsFrom(List<Fact> facts) {
        this.facts = facts;
        this.last = new int[Integer.highestOneBit(Math.max(1, facts.size())) << 1];
        this.before = new int[facts.size()];
        for (int i = 0; i < before.length; i++) {
            Fact fact = facts.get(i);
            if (fact.status() == FactStatus.STATED) {
                int slot = slot(fact.type(), fact.from());
                before[i] = last[slot];
                last[slot] = i + 1;
            }
        }
    }

    private int slot(RelationType type, String from) {
        int hash = 31 * from.hashCode() + type.ordinal();
        return (hash ^ hash >>> 16) & last.length - 1;
    }

    /** The place among the facts of the last one of a type from an entity; -1 where there is none. */
    int last(RelationType type, String from) {
        return matching(last[slot(type, from)], type, from);
    }

    /** The place of the one of the same type and first end before it; -1 where there is none. */
    int before(int place) {
        Fact fact = facts.get(place);
        return matching(before[place], fact.type(), fact.from());
    }

    private int matching(int first, RelationType type, String from) {
        int at = first;
        while (at != 0
                && !(facts.get(at - 1).type() == type
                        && facts.get(at - 1).from().equals(from))) {
            at = before[at - 1];
        }
        return at - 1;
    }

    /** The second end of the fact in a place. */
    String to(int place) {
        return facts.get(place).to();
    }
}
