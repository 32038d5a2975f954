package io.jinmai.relation.rule;

import io.jinmai.relation.reading.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where a pattern matched and what its slots hold.
 *
 * @param slots what they hold; a list slot holds one or more elements
 * @param words the words that named word atoms matched
 */
public record Match(int start, int end, Slots slots, Map<String, String> words) {
    public Match {
        words = Map.copyOf(words);
    }

    /** The elements of a slot; empty where it is not bound. */
    public List<Element> slot(String name) {
        return slots.of(name);
    }

    /** What the elements mean, whatever they are called: equal for two matches that mean the same entities. */
    String meanings() {
        StringBuilder meanings = new StringBuilder();
        for (List<Element> elements : slots.byName()) {
            for (Element element : elements) {
                if (element instanceof Element.Named named) {
                    meanings.append(named.entityId()).append(' ');
                }
            }
        }
        return meanings.toString();
    }

    /** The same with the words that another match kept. */
    public Match withWordsOf(Match other) {
        if (other.words().isEmpty()) {
            return this;
        }
        Map<String, String> more = new HashMap<>(other.words());
        more.putAll(words);
        return new Match(start, end, slots, more);
    }

    /** The same with elements for a slot that is not bound. */
    public Match with(String slot, List<Element> elements) {
        Objects.requireNonNull(slot, "slot");
        return new Match(start, end, slots.and(slot, elements), words);
    }
}
