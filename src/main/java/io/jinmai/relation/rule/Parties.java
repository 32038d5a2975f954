package io.jinmai.relation.rule;

import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.SentenceReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The things that a word means by their number: the two of 双方, the three of 三方协议. They are all that the statement names if these are
 * as many, or all that it names ahead of the word; else those named before, back to where there are enough. Where that brings more than
 * the number, it is not told who is meant.
 */
final class Parties {
    /** In sentences: what is farther back is no longer spoken of. */
    private static final int FARTHEST = 2;

    private final Discourse discourse;
    private final Pattern pattern;
    private final String slot;
    private final int number;
    private final Map<String, Element> byMeaning = new LinkedHashMap<>();

    private Parties(Discourse discourse, Pattern pattern, int number) {
        this.discourse = discourse;
        this.pattern = pattern;
        this.slot = pattern.slots().iterator().next();
        this.number = number;
    }

    /**
     * The parties that a match speaks of.
     *
     * @param pattern has one slot, which holds them
     * @param index the sentence that holds {@code anchor}
     */
    static Optional<Scope.Found> find(Discourse discourse, int index, Match anchor, Pattern pattern, int number) {
        Parties inStatement = new Parties(discourse, pattern, number);
        SentenceReading sentence = discourse.sentence(index);
        inStatement.add(
                sentence,
                sentence.clauses().statementStart(anchor.start()),
                sentence.clauses().statementEnd(anchor.end()));
        if (inStatement.isComplete()) {
            return Optional.of(inStatement.found(index, anchor));
        }
        Parties ahead = new Parties(discourse, pattern, number);
        ahead.add(sentence, sentence.clauses().statementStart(anchor.start()), anchor.start());
        return ahead.isComplete()
                ? Optional.of(ahead.found(index, anchor))
                : new Parties(discourse, pattern, number).before(index, anchor);
    }

    private Optional<Scope.Found> before(int index, Match anchor) {
        SentenceReading sentence = discourse.sentence(index);
        int statement = sentence.clauses().statementStart(anchor.start());
        add(sentence, statement, anchor.start());
        if (byMeaning.size() < number) {
            add(sentence, 0, statement);
        }
        int earliest = index;
        for (int i : discourse.nearby(index, FARTHEST)) {
            if (byMeaning.size() >= number) {
                break;
            }
            add(discourse.sentence(i), 0, discourse.sentence(i).text().length());
            earliest = i;
        }
        return isComplete() ? Optional.of(found(earliest, anchor)) : Optional.empty();
    }

    private boolean isComplete() {
        return byMeaning.size() == number;
    }

    private Scope.Found found(int sentence, Match anchor) {
        Slots slots = Slots.NONE.and(slot, List.copyOf(byMeaning.values()));
        return new Scope.Found(sentence, new Match(anchor.start(), anchor.end(), slots, Map.of()));
    }

    private void add(SentenceReading sentence, int from, int to) {
        for (Match match : pattern.allIn(sentence, from, to)) {
            match.slot(slot).forEach(this::add);
        }
    }

    private void add(Element element) {
        if (element instanceof Element.Named named) {
            byMeaning.putIfAbsent(named.entityId(), named);
        }
    }
}
