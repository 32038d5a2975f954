package io.jinmai.relation;

import io.jinmai.graph.RelationType;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.rule.Match;
import io.jinmai.relation.rule.Pattern;
import io.jinmai.relation.rule.Rule;
import io.jinmai.relation.rule.Slots;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which elements of a sentence are used up for further matches. For one article, one sentence after the other. */
final class UsedElements {
    /** By relation those that no rule may use again: few rules say so. Null before the first. */
    private Map<RelationType, Set<Element>> consumed;

    /** By pattern, which no two rules share, the elements that a list it matched goes on with. Null before the first. */
    private Map<Pattern, Set<Element>> listed;

    /** Turns to the next sentence, of which none is used. */
    void clear() {
        if (consumed != null) {
            consumed.clear();
        }
        if (listed != null) {
            listed.clear();
        }
    }

    /**
     * Whether a list that the pattern matched holds the element as a further one: a match from there on would find the same facts again.
     *
     * @param element null for none
     */
    boolean isListed(Element element, Pattern pattern) {
        Set<Element> further = element == null || listed == null ? null : listed.get(pattern);
        return further != null && further.contains(element);
    }

    /** Remembers the further ends of facts of a list that a match of the pattern starts with. */
    void noteList(Rule rule, Pattern pattern, Match match) {
        Slots from = match.slot(rule.from());
        Slots list = isListAtStart(from, match) ? from : match.slot(rule.to());
        if (isListAtStart(list, match)) {
            listed = listed == null ? new HashMap<>() : listed;
            Set<Element> further = listed.computeIfAbsent(pattern, key -> new HashSet<>());
            for (int i = 1; i < list.size(); i++) {
                further.add(list.get(i));
            }
        }
    }

    private static boolean isListAtStart(Slots slot, Match match) {
        return slot.size() > 1 && slot.get(0).start() == match.start();
    }

    /** Whether an earlier rule of the same relation has used what a match holds in the slot that the rule consumes. */
    boolean isConsumed(Rule rule, Match match) {
        Set<Element> used = rule.consumes() == null || consumed == null ? null : consumed.get(rule.relation());
        if (used == null) {
            return false;
        }
        Slots wanted = match.slot(rule.consumes());
        for (int i = 0; i < wanted.size(); i++) {
            if (used.contains(wanted.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Uses up what a match that gives facts holds in the slot that the rule consumes, if it does. */
    void consume(Rule rule, Match match) {
        if (rule.consumes() == null) {
            return;
        }
        consumed = consumed == null ? new EnumMap<>(RelationType.class) : consumed;
        consumed.computeIfAbsent(rule.relation(), type -> new HashSet<>())
                .addAll(match.slot(rule.consumes()).elements());
    }
}
