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
    public record Found(int sentence, Match match) {}

    /**
     * The first match of a pattern in this scope; in a scope that lies before the match within the sentence, the nearest.
     *
     * @param index the sentence that holds {@code anchor}
     */
    public Optional<Found> find(Discourse discourse, int index, Match anchor, Pattern pattern) {
        return switch (kind) {
            case PARAGRAPH_BEFORE, PREVIOUS, FOLLOWING, NEARBY, HEADING, TITLE ->
                findInSentences(discourse, others(discourse, index), pattern);
            case AROUND -> findInSentences(discourse, discourse.around(index, reach), pattern);
            case SOLE -> findSole(discourse, index, pattern);
            case PARTIES -> Parties.find(discourse, index, anchor, pattern, reach);
            case SECTION -> discourse.mainThingOfSection(pattern, index).filter(found -> found.sentence() <= index);
            case EMPLOYER ->
                throw new IllegalStateException("who works for whom is for " + Employers.class + " to tell");
            case MAIN -> MostNamed.known(discourse, index, pattern);
            default ->
                findInSentence(discourse.sentence(index), anchor, pattern).map(match -> new Found(index, match));
        };
    }

    /** Whether a pattern stands in this scope, within the sentence not far from the match. */
    boolean holds(Discourse discourse, int index, Match anchor, Pattern pattern) {
        if (!isWithinSentence()) {
            return find(discourse, index, anchor, pattern).isPresent();
        }
        SentenceReading sentence = discourse.sentence(index);
        if (!pattern.mayMatchIn(sentence)) {
            return false;
        }
        int from = Math.max(Stretch.start(this, sentence, anchor), anchor.start() - FAR);
        int to = Math.min(Stretch.end(this, sentence, anchor), anchor.end() + FAR);
        return pattern.standsIn(sentence, from, to);
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
        return anyMayHold(discourse, others(discourse, index), pattern);
    }

    /** The sentences of a scope that is of other sentences, in the order in which they are looked through. */
    private List<Integer> others(Discourse discourse, int index) {
        return switch (kind) {
            case PARAGRAPH_BEFORE -> discourse.paragraphBefore(index);
            case PREVIOUS -> discourse.previous(index, reach);
            case FOLLOWING -> discourse.following(index, reach);
            case NEARBY -> discourse.nearby(index, reach);
            case HEADING -> discourse.heading(index);
            case TITLE -> discourse.title();
            default -> throw new IllegalStateException("not a scope of other sentences: " + this);
        };
    }

    private static boolean anyMayHold(Discourse discourse, List<Integer> sentences, Pattern pattern) {
        for (int i = 0; i < sentences.size(); i++) {
            if (pattern.mayMatchIn(discourse.sentence(sentences.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Found> findInSentences(Discourse discourse, List<Integer> sentences, Pattern pattern) {
        for (int i : sentences) {
            SentenceReading sentence = discourse.sentence(i);
            Optional<Match> match = pattern.findIn(sentence, 0, sentence.text().length());
            if (match.isPresent()) {
                return match.map(found -> new Found(i, found));
            }
        }
        return Optional.empty();
    }

    /** The nearest match of the sentences before, if all matches there mean the same. */
    private Optional<Found> findSole(Discourse discourse, int index, Pattern pattern) {
        Found nearest = null;
        for (int i : discourse.nearby(index, reach)) {
            for (Match match : pattern.allIn(discourse.sentence(i))) {
                if (nearest == null) {
                    nearest = new Found(i, match);
                } else if (!match.meanings().equals(nearest.match().meanings())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Optional<Match> findInSentence(SentenceReading sentence, Match anchor, Pattern pattern) {
        Stretch whole = Stretch.of(this, sentence, anchor);
        boolean nearestIsLast = NEAREST_IS_LAST.contains(kind);
        if (!nearestIsLast) {
            return pattern.findIn(sentence, whole.from(), whole.to());
        }
        Stretch near = whole.within(NEAR, anchor);
        Optional<Match> found = pattern.findLastIn(sentence, near.from(), near.to());
        return found.isPresent() || near.equals(whole) ? found : pattern.findLastIn(sentence, whole.from(), whole.to());
    }
}
