package io.jinmai.relation.rule;

import io.jinmai.relation.reading.SentenceReading;

/** A stretch of a sentence, in characters from its start. */
record Stretch(int from, int to) {
    /**
     * Where, in the sentence of a match, a scope lies.
     *
     * @throws IllegalStateException if it does not lie within the sentence
     */
    static Stretch of(Scope scope, SentenceReading sentence, Match anchor) {
        int length = sentence.text().length();
        return switch (scope.kind()) {
            case MATCH -> new Stretch(anchor.start(), anchor.end());
            case CLAUSE -> new Stretch(sentence.clauseStart(anchor.start()), sentence.clauseEnd(anchor.end()));
            case CLAUSE_BEFORE -> new Stretch(sentence.clauseStart(anchor.start()), anchor.start());
            case CLAUSE_AFTER -> new Stretch(anchor.end(), sentence.clauseEnd(anchor.end()));
            case STATEMENT -> new Stretch(sentence.statementStart(anchor.start()), sentence.statementEnd(anchor.end()));
            case STATEMENT_BEFORE -> new Stretch(sentence.statementStart(anchor.start()), anchor.start());
            case STATEMENT_AFTER -> new Stretch(anchor.end(), sentence.statementEnd(anchor.end()));
            case SENTENCE -> new Stretch(0, length);
            case SENTENCE_BEFORE -> new Stretch(0, anchor.start());
            case SENTENCE_AFTER -> new Stretch(anchor.end(), length);
            case BEFORE -> new Stretch(Math.max(0, anchor.start() - scope.reach()), anchor.start());
            case AFTER -> new Stretch(anchor.end(), Math.min(length, anchor.end() + scope.reach()));
            default -> throw new IllegalStateException("not a scope within a sentence: " + scope);
        };
    }

    /** What of it is not farther from a match. */
    Stretch within(int distance, Match anchor) {
        return new Stretch(Math.max(from, anchor.start() - distance), Math.min(to, anchor.end() + distance));
    }
}
