package io.jinmai.relation.rule;

import io.jinmai.relation.reading.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

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

    /** What a slot holds; nothing where it is not bound. */
    public Slots slot(String name) {
        return slots.slot(name);
    }

    /** Whether a slot is bound. */
    public boolean binds(String name) {
        return slots.slot(name).size() > 0;
    }

    /** What the elements mean, whatever they are called: equal for two matches that mean the same entities. */
    String meanings() {
        return slots.onlyElement() instanceof Element.Named named ? named.entityId() : allMeanings();
    }

    private String allMeanings() {
        StringJoiner meanings = new StringJoiner(" ");
        for (Slots slot : slots.byName()) {
            for (Element element : slot.elements()) {
                if (element instanceof Element.Named named) {
                    meanings.add(named.entityId());
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

    /** The same with what a slot of another match holds, for a slot that is not bound. */
    public Match with(String slot, Slots held) {
        Objects.requireNonNull(slot, "slot");
        return new Match(start, end, slots.and(slot, held), words);
    }
}
