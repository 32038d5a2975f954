package io.jinmai.relation.rule;

import io.jinmai.graph.EntityType;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.SentenceReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What the search's pattern finds that one employs who is named before the match or shortly before it, the nearest first. */
    public Optional<Scope.Found> find(Match anchor, Binding.Search search) {
        if (employersOf.isEmpty()) {
            return Optional.empty();
        }
        Optional<Scope.Found> found = ofLastPerson(discourse.sentence(index), anchor.start(), search.pattern());
        List<Integer> near = found.isPresent()
                ? List.of()
                : discourse.nearby(index, search.scope().reach());
        for (int i = 0; found.isEmpty() && i < near.size(); i++) {
            SentenceReading sentence = discourse.sentence(near.get(i));
            found = ofLastPerson(sentence, sentence.text().length(), search.pattern());
        }
        return found;
    }

    private Optional<Scope.Found> ofLastPerson(SentenceReading sentence, int end, Pattern pattern) {
        for (int i = sentence.elements().size() - 1; i >= 0; i--) {
            if (sentence.elements().get(i) instanceof Element.Named person
                    && person.type() == EntityType.PERSON
                    && person.end() <= end
                    && employersOf.containsKey(person.entityId())) {
                Optional<Scope.Found> found = lastNamed(employersOf.get(person.entityId()), pattern);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Where the pattern last finds one of these. */
    private Optional<Scope.Found> lastNamed(Set<String> employers, Pattern pattern) {
        for (int i = index; i >= 0; i--) {
            for (Match match : pattern.allIn(discourse.sentence(i))) {
                if (match.slots().allHold(elements -> areAll(elements, employers))) {
                    return Optional.of(new Scope.Found(i, match));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean areAll(List<Element> elements, Set<String> employers) {
        return elements.stream()
                .allMatch(element -> element instanceof Element.Named named && employers.contains(named.entityId()));
    }
}
