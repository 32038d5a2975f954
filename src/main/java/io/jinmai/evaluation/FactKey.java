package io.jinmai.evaluation;

import io.jinmai.evaluation.input.GoldFact;
import io.jinmai.evaluation.input.PredictedFact;
import io.jinmai.graph.RelationType;
import java.util.Objects;
import java.util.Optional;

/**
 * What two relationships must share to be the same: type, both ends in the terms of gold, and the amount of a loan.
 *
 * @param from id of an entity of gold, or what stands for a found entity that is none; of a symmetric type the lesser of both
 * @param to likewise
 * @param amountCny yuan; null where there is none, and for anything but a loan
 */
public record FactKey(RelationType type, String from, String to, Long amountCny) {
    private static final String UNMATCHED = "?";

    public FactKey {
        Objects.requireNonNull(type, "type");
        if (type.isSymmetric() && from.compareTo(to) > 0) {
            String lesser = to;
            to = from;
            from = lesser;
        }
        amountCny = type == RelationType.LENDS_TO ? amountCny : null;
    }

    public static FactKey of(GoldFact fact) {
        return new FactKey(fact.type(), fact.from(), fact.to(), fact.amountCny());
    }

    public static FactKey of(PredictedFact fact, EntityMatching matching) {
        return new FactKey(fact.type(), end(fact.from(), matching), end(fact.to(), matching), fact.amountCny());
    }

    private static String end(String predictedId, EntityMatching matching) {
        return matching.goldOf(predictedId).orElse(UNMATCHED + predictedId);
    }

    /** The id of the found entity for which an end of a key stands; empty where the end is an entity of gold. */
    public static Optional<String> unmatchedId(String end) {
        return end.startsWith(UNMATCHED) ? Optional.of(end.substring(UNMATCHED.length())) : Optional.empty();
    }
}
