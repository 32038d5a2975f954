package io.jinmai.relation.rule;

import io.jinmai.relation.reading.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the slots of a match hold, each slot once: a chain that grows at its head, since a match fills two or three slots and none of them
 * is worth a table. Immutable.
 */
public final class Slots {
    /** No slot filled. */
    static final Slots NONE = new Slots("", List.of(), null);

    private static final Comparator<Slots> BY_NAME = Comparator.comparing(slot -> slot.name);

    private final String name;
    private final List<Element> elements;
    private final Slots rest;

    private Slots(String name, List<Element> elements, Slots rest) {
        this.name = name;
        this.elements = elements;
        this.rest = rest;
    }

    /** The elements of a slot; empty where it is not filled. */
    List<Element> of(String slot) {
        for (Slots at = this; at.rest != null; at = at.rest) {
            if (at.name.equals(slot)) {
                return at.elements;
            }
        }
        return List.of();
    }

    /** The same and these elements, in a slot that may be filled already: what it holds then stands behind them. */
    Slots and(String slot, List<Element> more) {
        List<Element> before = of(slot);
        if (before.isEmpty()) {
            return new Slots(slot, more, this);
        }
        List<Element> joined = new ArrayList<>(more);
        joined.addAll(before);
        return new Slots(slot, List.copyOf(joined), without(slot));
    }

    private Slots without(String slot) {
        return name.equals(slot) ? rest : new Slots(name, elements, rest.without(slot));
    }

    /** Whether this holds for what each slot holds. */
    boolean allHold(Predicate<List<Element>> wanted) {
        for (Slots at = this; at.rest != null; at = at.rest) {
            if (!wanted.test(at.elements)) {
                return false;
            }
        }
        return true;
    }

    /** What each slot holds, by the names of the slots. */
    List<List<Element>> byName() {
        List<Slots> filled = new ArrayList<>(2);
        for (Slots at = this; at.rest != null; at = at.rest) {
            filled.add(at);
        }
        if (filled.size() > 1) {
            filled.sort(BY_NAME);
        }
        List<List<Element>> held = new ArrayList<>(filled.size());
        for (int i = 0; i < filled.size(); i++) {
            held.add(filled.get(i).elements);
        }
        return held;
    }
}
