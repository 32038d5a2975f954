package io.jinmai.graph;

import java.util.List;
import java.util.Objects;

/**
 * A relationship between two entities of an article.
 *
 * @param from {@link Entity#id()} of the first end
 * @param to {@link Entity#id()} of the second end; for a symmetric type the ends stand in no particular order
 * @param evidence the sentences that state it, in text order; empty only where {@code derived}
 * @param confidence above 0, at most 1
 * @param derived whether a gazetteer or a name alone implies it
 * @param rule id of the rule that made it
 */
public record Fact(
        RelationType type,
        String from,
        String to,
        FactTerms terms,
        List<TextSpan> evidence,
        double confidence,
        FactStatus status,
        boolean derived,
        String rule) {

    public Fact {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(rule, "rule");
        evidence = SortedSpans.of(evidence);
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be above 0 and at most 1: " + confidence);
        }
    }
}
