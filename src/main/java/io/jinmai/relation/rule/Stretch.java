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
        return new Stretch(start(scope, sentence, anchor), end(scope, sentence, anchor));
    }

    /** Where it starts. */
    static int start(Scope scope, SentenceReading sentence, Match anchor) {
        return switch (scope.kind()) {
            case MATCH -> anchor.start();
            case CLAUSE, CLAUSE_BEFORE -> sentence.clauses().clauseStart(anchor.start());
            case STATEMENT, STATEMENT_BEFORE -> sentence.clauses().statementStart(anchor.start());
            case SENTENCE, SENTENCE_BEFORE -> 0;
            case BEFORE -> Math.max(0, anchor.start() - scope.reach());
            case CLAUSE_AFTER, STATEMENT_AFTER, SENTENCE_AFTER, AFTER -> anchor.end();
            default -> throw new IllegalStateException("not a scope within a sentence: " + scope);
        };
    }

    /** Where it ends. */
    static int end(Scope scope, SentenceReading sentence, Match anchor) {
        return switch (scope.kind()) {
            case MATCH -> anchor.end();
            case CLAUSE, CLAUSE_AFTER -> sentence.clauses().clauseEnd(anchor.end());
            case STATEMENT, STATEMENT_AFTER -> sentence.clauses().statementEnd(anchor.end());
            case SENTENCE, SENTENCE_AFTER -> sentence.text().length();
            case CLAUSE_BEFORE, STATEMENT_BEFORE, SENTENCE_BEFORE, BEFORE -> anchor.start();
            case AFTER -> Math.min(sentence.text().length(), anchor.end() + scope.reach());
            default -> throw new IllegalStateException("not a scope within a sentence: " + scope);
        };
    }

    /** What of it is not farther from a match. */
    Stretch within(int distance, Match anchor) {
        return new Stretch(Math.max(from, anchor.start() - distance), Math.min(to, anchor.end() + distance));
    }
}
