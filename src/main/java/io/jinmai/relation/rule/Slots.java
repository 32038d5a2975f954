package io.jinmai.relation.rule;

import io.jinmai.relation.reading.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the slots of a match hold, each slot once: a chain that grows at its head, since a match fills two or three slots and none of them
 * is worth a table. Each link stands for its slot, and most slots hold one element, for which no list is made. Immutable.
 */
public final class Slots {
    /** No slot filled. */
    static final Slots NONE = new Slots("", null, List.of(), null);

    private static final Comparator<Slots> BY_NAME = Comparator.comparing(slot -> slot.name);

    private final String name;

    /** The only element; null where there are more or none. */
    private final Element only;

    /** All elements; null where there is only one. */
    private final List<Element> all;

    private final Slots rest;

    private Slots(String name, Element only, List<Element> all, Slots rest) {
        this.name = name;
        this.only = only;
        this.all = all;
        this.rest = rest;
    }

    /** The link of a slot; {@link #NONE} where it is not filled. */
    Slots slot(String wanted) {
        Slots at = this;
        while (at.rest != null && !at.name.equals(wanted)) {
            at = at.rest;
        }
        return at;
    }

    /** How many elements the slot of this link holds; none where no slot is filled. */
    public int size() {
        return only == null ? all.size() : 1;
    }

    /** One of the elements that the slot of this link holds, in the order of the text. */
    public Element get(int index) {
        return only == null ? all.get(index) : only;
    }

    /** What the slot of this link holds. */
    public List<Element> elements() {
        return only == null ? all : List.of(only);
    }

    /** The same and an element, in a slot that may be filled already: what it holds then stands behind it. */
    Slots and(String slot, Element element) {
        return slot(slot).size() == 0 ? new Slots(slot, element, null, this) : and(slot, List.of(element));
    }

    /** The same and these elements, of which there is at least one. */
    Slots and(String slot, List<Element> more) {
        Slots before = slot(slot);
        if (before.size() == 0) {
            return more.size() == 1 ? and(slot, more.get(0)) : new Slots(slot, null, more, this);
        }
        List<Element> joined = new ArrayList<>(more);
        joined.addAll(before.elements());
        return new Slots(slot, null, List.copyOf(joined), without(slot));
    }

    /** The same and what a link holds, in another slot, which is not filled yet. */
    Slots and(String slot, Slots held) {
        return new Slots(slot, held.only, held.all, this);
    }

    private Slots without(String slot) {
        return name.equals(slot) ? rest : new Slots(name, only, all, rest.without(slot));
    }

    /** Whether this holds for all that the slots hold. */
    boolean allHold(Predicate<Element> wanted) {
        for (Slots at = this; at.rest != null; at = at.rest) {
            for (int i = 0; i < at.size(); i++) {
                if (!wanted.test(at.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The only element of the only slot that is filled; null where there are more or none. */
    Element onlyElement() {
        return rest == NONE ? only : null;
    }

    /** The links, by the names of their slots. */
    List<Slots> byName() {
        List<Slots> filled = new ArrayList<>(2);
        for (Slots at = this; at.rest != null; at = at.rest) {
            filled.add(at);
        }
        filled.sort(BY_NAME);
        return filled;
    }
}
