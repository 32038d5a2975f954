package io.jinmai.evaluation.input;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import java.util.Objects;

/**
 * A relationship that an extractor found.
 *
 * @param from {@link PredictedEntity#id()} of the first end; may be of an entity whose kind is not scored
 * @param to {@link PredictedEntity#id()} of the second end, likewise
 * @param amountCny yuan; null where there is none
 * @param stated whether the text states it, rather than plans or denies it
 * @param derived whether a gazetteer or a name alone implies it
 * @param rule what made it; empty where unknown
 * @param sentence the first that states it; empty where there is none
 */
public record PredictedFact(
        RelationType type,
        String from,
        String to,
        Long amountCny,
        boolean stated,
        boolean derived,
        String rule,
        String sentence) {
    public PredictedFact {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(sentence, "sentence");
    }

    static PredictedFact of(Fact fact) {
        return new PredictedFact(
                fact.type(),
                fact.from(),
                fact.to(),
                fact.terms() instanceof FactTerms.Loan loan ? loan.amountCny() : null,
                fact.status() == FactStatus.STATED,
                fact.derived(),
                fact.rule(),
                fact.evidence().stream().findFirst().map(TextSpan::text).orElse(""));
    }
}
