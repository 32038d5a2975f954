package io.jinmai.evaluation;

import io.jinmai.evaluation.input.GoldDocument;
import io.jinmai.evaluation.input.GoldEntity;
import io.jinmai.evaluation.input.PredictedEntity;
import io.jinmai.evaluation.input.PredictedFact;
import io.jinmai.evaluation.input.Prediction;
import io.jinmai.graph.EntityType;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One document's gold and prediction, compared.
 *
 * @param matching which found entity is which of gold
 * @param facts the relationships, found and expected
 */
public record DocumentScore(GoldDocument gold, Prediction prediction, EntityMatching matching, FactOutcome facts) {

    public static DocumentScore of(GoldDocument gold, Prediction prediction) {
        return of(gold, prediction, EntityMatching.of(gold.entities(), prediction.entities()));
    }

    private static DocumentScore of(GoldDocument gold, Prediction prediction, EntityMatching matching) {
        return new DocumentScore(gold, prediction, matching, new FactJudge(gold, prediction, matching).judge());
    }

    /** The score there would be with only some of the facts found. */
    DocumentScore withFacts(Predicate<PredictedFact> kept) {
        return of(gold, prediction.withFacts(kept), matching);
    }

    public Scores scores() {
        Map<EntityType, Counts> entities = new EnumMap<>(EntityType.class);
        for (GoldEntity expected : gold.entities()) {
            boolean isFound = matching.predictedOf(expected.id()).isPresent();
            entities.merge(expected.type(), new Counts(isFound ? 1 : 0, 0, isFound ? 0 : 1), Counts::plus);
        }
        for (PredictedEntity found : prediction.entities()) {
            boolean isWrong = matching.goldOf(found.id()).isEmpty();
            entities.merge(found.type(), new Counts(0, isWrong ? 1 : 0, 0), Counts::plus);
        }
        return new Scores(entities, facts.counts());
    }
}
