package io.jinmai.relation.rule;

import io.jinmai.relation.reading.SentenceReading;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where, seen from a match, something is looked for.
 *
 * @param reach characters for {@link Kind#BEFORE} and {@link Kind#AFTER}, sentences for {@link Kind#PREVIOUS}, {@link Kind#NEARBY}, {@link
 *     Kind#FOLLOWING}, {@link Kind#AROUND}, {@link Kind#SOLE} and {@link Kind#EMPLOYER}; for {@link Kind#PARTIES} how many they are
 */
public record Scope(Kind kind, int reach) {
    /** In characters: where the nearest is wanted, it is looked for this near first. */
    private static final int NEAR = 600;

    /** In characters; longer sentences come from lost punctuation, and what stands farther off in them does not qualify a match. */
    private static final int FAR = 4000;

    private static final Set<Kind> NEAREST_IS_LAST =
            EnumSet.of(Kind.CLAUSE_BEFORE, Kind.STATEMENT_BEFORE, Kind.SENTENCE_BEFORE, Kind.BEFORE);

    private static final Set<Kind> OF_OTHERS =
            EnumSet.of(Kind.PARAGRAPH_BEFORE, Kind.PREVIOUS, Kind.NEARBY, Kind.FOLLOWING, Kind.HEADING, Kind.TITLE);

    /** Of other sentences, at most so many as the reach tells. */
    private static final Set<Kind> COUNTING = EnumSet.of(Kind.PREVIOUS, Kind.NEARBY, Kind.FOLLOWING);

    /** The names of scopes in rules are these in lower case, with a hyphen for the underscore. */
    public enum Kind {
        MATCH,
        CLAUSE,
        CLAUSE_BEFORE,
        CLAUSE_AFTER,
        STATEMENT,
        STATEMENT_BEFORE,
        STATEMENT_AFTER,
        SENTENCE,
        SENTENCE_BEFORE,
        SENTENCE_AFTER,
        BEFORE,
        AFTER,
        PARAGRAPH_BEFORE,
        PREVIOUS,
        NEARBY,
        FOLLOWING,
        AROUND,
        HEADING,
        TITLE,
        SOLE,
        SECTION,
        MAIN,
        PARTIES,
        EMPLOYER;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** As a rule's file writes it, the reach given where it counts. */
    @Override
    public String toString() {
        return switch (kind) {
            case BEFORE, AFTER, PREVIOUS, NEARBY, FOLLOWING, AROUND, SOLE, PARTIES, EMPLOYER ->
                kind.label() + " " + reach;
            default -> kind.label();
        };
    }

    /** What was found, and in which sentence of the article. */
    public record Found(int sentence, Match match) {
        /** Null for no match. */
        private static Found of(int sentence, Match match) {
            return match == null ? null : new Found(sentence, match);
        }
    }

    /**
     * The first match of a pattern in this scope, or null; in a scope that lies before the match within the sentence, the nearest.
     *
     * @param index the sentence that holds {@code anchor}
     */
    public Found find(Discourse discourse, int index, Match anchor, Pattern pattern) {
        return switch (kind) {
            case PARAGRAPH_BEFORE, PREVIOUS, FOLLOWING, NEARBY, HEADING, TITLE ->
                findInOthers(discourse, index, pattern);
            case AROUND -> findAround(discourse, index, pattern);
            case SOLE -> findSole(discourse, index, pattern);
            case PARTIES -> Parties.find(discourse, index, anchor, pattern, reach);
            case SECTION -> knownBy(index, discourse.mainThingOfSection(pattern, index));
            case EMPLOYER ->
                throw new IllegalStateException("who works for whom is for " + Employers.class + " to tell");
            case MAIN -> knownBy(index, MostNamed.of(discourse, index, pattern));
            default -> Found.of(index, findInSentence(discourse, index, anchor, pattern));
        };
    }

    /** What is found no later than in this sentence, else null. */
    private static Found knownBy(int index, Optional<Found> found) {
        return found.isPresent() && found.get().sentence() <= index ? found.get() : null;
    }

    /** Whether a pattern stands in this scope, within the sentence not far from the match. */
    boolean holds(Discourse discourse, int index, Match anchor, Pattern pattern) {
        if (!isWithinSentence()) {
            return find(discourse, index, anchor, pattern) != null;
        }
        SentenceReading sentence = discourse.sentence(index);
        if (!pattern.mayMatchIn(sentence)) {
            return false;
        }
        int from = Math.max(Stretch.start(this, sentence, anchor), anchor.start() - FAR);
        int to = Math.min(Stretch.end(this, sentence, anchor), anchor.end() + FAR);
        return pattern.standsIn(sentence, from, to, discourse.matcher());
    }

    /** Whether it lies in the sentence of the match. */
    boolean isWithinSentence() {
        return kind.compareTo(Kind.AFTER) <= 0;
    }

    /** Whether it is certain other sentences, such as the headline, whatever the match. */
    boolean isOfOthers() {
        return OF_OTHERS.contains(kind);
    }

    /** False where this scope, of other sentences, does not hold the pattern; true where it may. */
    boolean mayHold(Discourse discourse, int index, Pattern pattern) {
        int at = discourse.neighbours().first(kind, index);
        for (int i = 0; i < most() && at >= 0; i++) {
            if (pattern.mayMatchIn(discourse.sentence(at))) {
                return true;
            }
            at = discourse.neighbours().next(kind, index, at);
        }
        return false;
    }

    /** How many other sentences are looked into at the most. */
    private int most() {
        return COUNTING.contains(kind) ? reach : Integer.MAX_VALUE;
    }

    private Found findInOthers(Discourse discourse, int index, Pattern pattern) {
        int at = discourse.neighbours().first(kind, index);
        for (int i = 0; i < most() && at >= 0; i++) {
            Found found = Found.of(at, findInWhole(discourse, at, pattern));
            if (found != null) {
                return found;
            }
            at = discourse.neighbours().next(kind, index, at);
        }
        return null;
    }

    private static Match findInWhole(Discourse discourse, int index, Pattern pattern) {
        SentenceReading sentence = discourse.sentence(index);
        return pattern.findIn(sentence, 0, sentence.text().length(), discourse.matcher());
    }

    /** In the sentence itself and those not farther from it in its paragraph. */
    private Found findAround(Discourse discourse, int index, Pattern pattern) {
        int last = Math.min(index + reach, discourse.sentences().size() - 1);
        for (int i = Math.max(0, index - reach); i <= last; i++) {
            Match match =
                    discourse.neighbours().areOfOneParagraph(index, i) ? findInWhole(discourse, i, pattern) : null;
            if (match != null) {
                return new Found(i, match);
            }
        }
        return null;
    }

    /** The nearest match of the sentences before, if all matches there mean the same. */
    private Found findSole(Discourse discourse, int index, Pattern pattern) {
        Found nearest = null;
        int at = discourse.neighbours().first(Kind.NEARBY, index);
        for (int i = 0; i < reach && at >= 0; i++) {
            List<Match> matches = pattern.allIn(discourse.sentence(at), discourse.matcher());
            for (int j = 0; j < matches.size(); j++) {
                if (nearest == null) {
                    nearest = new Found(at, matches.get(j));
                } else if (!matches.get(j).meanings().equals(nearest.match().meanings())) {
                    return null;
                }
            }
            at = discourse.neighbours().next(Kind.NEARBY, index, at);
        }
        return nearest;
    }

    private Match findInSentence(Discourse discourse, int index, Match anchor, Pattern pattern) {
        SentenceReading sentence = discourse.sentence(index);
        if (!pattern.mayMatchIn(sentence)) {
            return null;
        }
        Matcher matcher = discourse.matcher();
        Stretch whole = Stretch.of(this, sentence, anchor);
        if (!NEAREST_IS_LAST.contains(kind)) {
            return pattern.findIn(sentence, whole.from(), whole.to(), matcher);
        }
        Stretch near = whole.within(NEAR, anchor);
        Match found = pattern.findLastIn(sentence, near.from(), near.to(), matcher);
        return found != null || near.equals(whole)
                ? found
                : pattern.findLastIn(sentence, whole.from(), whole.to(), matcher);
    }
}
