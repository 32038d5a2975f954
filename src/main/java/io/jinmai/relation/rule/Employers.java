package io.jinmai.relation.rule;

import io.jinmai.graph.EntityType;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.SentenceReading;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom the people work for of whom a text has just told: a story says that its heroine went to the bank, and means that her company
 * borrows.
 */
public final class Employers {
    private final Discourse discourse;
    private final int index;
    private final Map<String, Set<String>> employersOf;

    /**
     * @param index the sentence to look from
     * @param employersOf by person the organisations that the article has told so far
     */
    public Employers(Discourse discourse, int index, Map<String, Set<String>> employersOf) {
        this.discourse = discourse;
        this.index = index;
        this.employersOf = employersOf;
    }

    /** What the search's pattern finds that one employs who is named before the match or shortly before it, the nearest first; or null. */
    public Scope.Found find(Match anchor, Binding.Search search) {
        if (employersOf.isEmpty()) {
            return null;
        }
        Scope.Found found = ofLastPerson(discourse.sentence(index), anchor.start(), search.pattern());
        int at = discourse.neighbours().first(Scope.Kind.NEARBY, index);
        for (int i = 0; found == null && i < search.scope().reach() && at >= 0; i++) {
            SentenceReading sentence = discourse.sentence(at);
            found = ofLastPerson(sentence, sentence.text().length(), search.pattern());
            at = discourse.neighbours().next(Scope.Kind.NEARBY, index, at);
        }
        return found;
    }

    private Scope.Found ofLastPerson(SentenceReading sentence, int end, Pattern pattern) {
        for (int i = sentence.elements().size() - 1; i >= 0; i--) {
            if (sentence.elements().get(i) instanceof Element.Named person
                    && person.type() == EntityType.PERSON
                    && person.end() <= end
                    && employersOf.containsKey(person.entityId())) {
                Scope.Found found = lastNamed(employersOf.get(person.entityId()), pattern);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Where the pattern last finds one of these, or null. */
    private Scope.Found lastNamed(Set<String> employers, Pattern pattern) {
        for (int i = index; i >= 0; i--) {
            List<Match> matches = pattern.allIn(discourse.sentence(i), discourse.matcher());
            for (int j = 0; j < matches.size(); j++) {
                if (matches.get(j).slots().allHold(element -> isOneOf(employers, element))) {
                    return new Scope.Found(i, matches.get(j));
                }
            }
        }
        return null;
    }

    private static boolean isOneOf(Set<String> employers, Element element) {
        return element instanceof Element.Named named && employers.contains(named.entityId());
    }
}
