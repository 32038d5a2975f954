package io.jinmai.relation.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The elements of a sentence while it is read: what overlaps one that stands there already is not added. For one article. */
final class Elements {
    private static final Comparator<Element> BY_START = Comparator.comparingInt(Element::start);

    private final List<Element> added = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private boolean sorted = true;

    void startSentence() {
        taken.clear();
        added.clear();
        sorted = true;
    }

    void add(Element element) {
        for (int i = element.start(); i < element.end(); i++) {
            if (taken.get(i)) {
                return;
            }
        }
        taken.set(element.start(), element.end());
        sorted &= added.isEmpty() || added.get(added.size() - 1).start() <= element.start();
        added.add(element);
    }

    void addAll(List<? extends Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            add(elements.get(i));
        }
    }

    /** In order; changes as more are added. */
    List<Element> inOrder() {
        if (!sorted) {
            added.sort(BY_START);
            sorted = true;
        }
        return added;
    }
}
