package io.jinmai.relation.rule;

import io.jinmai.relation.reading.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where a pattern matched and what its slots hold.
 *
 * @param slots elements by slot name; a list slot holds one or more
 * @param words the words that named word atoms matched
 */
public record Match(int start, int end, Map<String, List<Element>> slots, Map<String, String> words) {
    public Match {
        slots = Map.copyOf(slots);
        words = Map.copyOf(words);
    }

    /** The elements of a slot; empty where it is not bound. */
    public List<Element> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }

    /** What the elements mean, whatever they are called: equal for two matches that mean the same entities. */
    String meanings() {
        StringBuilder meanings = new StringBuilder();
        new TreeMap<>(slots)
                .values()
                .forEach(elements -> elements.forEach(element -> {
                    if (element instanceof Element.Named named) {
                        meanings.append(named.entityId()).append(' ');
                    }
                }));
        return meanings.toString();
    }

    /** The same with the words that another match kept. */
    public Match withWordsOf(Match other) {
        if (other.words().isEmpty()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(other.words());
        more.putAll(words);
        return new Match(start, end, slots, more);
    }

    /** The same with one more slot. */
    public Match with(String slot, List<Element> elements) {
        Objects.requireNonNull(slot, "slot");
        Map<String, List<Element>> more = new LinkedHashMap<>(slots);
        more.put(slot, elements);
        return new Match(start, end, more, words);
    }
}
