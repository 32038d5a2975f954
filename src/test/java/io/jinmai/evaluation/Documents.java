package io.jinmai.evaluation;

import io.jinmai.evaluation.input.ComparableName;
import io.jinmai.evaluation.input.GoldDocument;
import io.jinmai.evaluation.input.GoldEntity;
import io.jinmai.evaluation.input.GoldFact;
import io.jinmai.evaluation.input.PredictedEntity;
import io.jinmai.evaluation.input.PredictedFact;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Gold and predictions in few words, for tests. */
public final class Documents {

    private Documents() {}

    public static GoldDocument gold(List<GoldEntity> entities, GoldFact... facts) {
        List<GoldFact> stated = Arrays.stream(facts)
                .filter(fact -> fact.status() == FactStatus.STATED)
                .toList();
        List<GoldFact> unstated = Arrays.stream(facts)
                .filter(fact -> fact.status() != FactStatus.STATED)
                .toList();
        return new GoldDocument("d", entities, stated, unstated);
    }

    public static GoldEntity goldEntity(String id, EntityType type, String name) {
        return new GoldEntity(id, type, name, List.of(name), false);
    }

    public static GoldFact goldFact(RelationType type, String from, String to) {
        return new GoldFact(type, from, to, null, null, null, null, null, null, null, false, null);
    }

    public static GoldFact goldLoan(String from, String to, Long amountCny, FactStatus status) {
        return new GoldFact(
                RelationType.LENDS_TO, from, to, amountCny, "loan", null, null, null, null, null, false, status);
    }

    public static PredictedEntity found(String id, EntityType type, String name) {
        return new PredictedEntity(id, type, name, Set.of(ComparableName.of(name)));
    }

    public static PredictedFact fact(RelationType type, String from, String to, String rule) {
        return new PredictedFact(type, from, to, null, true, false, rule, "据悉如此。");
    }

    public static PredictedFact loan(String from, String to, Long amountCny, boolean stated) {
        return new PredictedFact(RelationType.LENDS_TO, from, to, amountCny, stated, false, "lends", "银行放款。");
    }
}
