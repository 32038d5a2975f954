package io.jinmai.relation.rule;

import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.SentenceReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * The parties that a match speaks of, or null.
     *
     * @param pattern has one slot, which holds them
     * @param index the sentence that holds {@code anchor}
     */
    static Scope.Found find(Discourse discourse, int index, Match anchor, Pattern pattern, int number) {
        Parties inStatement = new Parties(discourse, pattern, number);
        SentenceReading sentence = discourse.sentence(index);
        inStatement.add(
                sentence,
                sentence.clauses().statementStart(anchor.start()),
                sentence.clauses().statementEnd(anchor.end()));
        if (inStatement.isComplete()) {
            return inStatement.found(index, anchor);
        }
        Parties ahead = new Parties(discourse, pattern, number);
        ahead.add(sentence, sentence.clauses().statementStart(anchor.start()), anchor.start());
        return ahead.isComplete()
                ? ahead.found(index, anchor)
                : new Parties(discourse, pattern, number).before(index, anchor);
    }

    private Scope.Found before(int index, Match anchor) {
        SentenceReading sentence = discourse.sentence(index);
        int statement = sentence.clauses().statementStart(anchor.start());
        add(sentence, statement, anchor.start());
        if (byMeaning.size() < number) {
            add(sentence, 0, statement);
        }
        int earliest = index;
        int at = discourse.neighbours().first(Scope.Kind.NEARBY, index);
        for (int i = 0; i < FARTHEST && at >= 0 && byMeaning.size() < number; i++) {
            add(discourse.sentence(at), 0, discourse.sentence(at).text().length());
            earliest = at;
            at = discourse.neighbours().next(Scope.Kind.NEARBY, index, at);
        }
        return isComplete() ? found(earliest, anchor) : null;
    }

    private boolean isComplete() {
        return byMeaning.size() == number;
    }

    private Scope.Found found(int sentence, Match anchor) {
        Slots slots = Slots.NONE.and(slot, List.copyOf(byMeaning.values()));
        return new Scope.Found(sentence, new Match(anchor.start(), anchor.end(), slots, Map.of()));
    }

    private void add(SentenceReading sentence, int from, int to) {
        List<Match> matches = pattern.allIn(sentence, from, to, discourse.matcher());
        for (int i = 0; i < matches.size(); i++) {
            Slots parties = matches.get(i).slot(slot);
            for (int j = 0; j < parties.size(); j++) {
                add(parties.get(j));
            }
        }
    }

    private void add(Element element) {
        if (element instanceof Element.Named named) {
            byMeaning.putIfAbsent(named.entityId(), named);
        }
    }
}
