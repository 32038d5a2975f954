package io.jinmai.evaluation;

import io.jinmai.evaluation.JudgedFact.Verdict;
import io.jinmai.graph.RelationType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The relationships of one document, found and expected.
 *
 * @param judged every found one, in the order of the prediction
 * @param reached branches of gold that are found by way of others: right, though no found fact says it
 * @param missed those of gold that were not found, in the order of gold
 */
public record FactOutcome(List<JudgedFact> judged, List<FactKey> reached, List<FactKey> missed) {
    private static final Counts RIGHT = new Counts(1, 0, 0);
    private static final Counts WRONG = new Counts(0, 1, 0);
    private static final Counts MISSED = new Counts(0, 0, 1);

    public FactOutcome {
        judged = List.copyOf(judged);
        reached = List.copyOf(reached);
        missed = List.copyOf(missed);
    }

    Map<RelationType, Counts> counts() {
        Map<RelationType, Counts> counts = new EnumMap<>(RelationType.class);
        judged.stream()
                .filter(fact -> fact.verdict() != Verdict.LEFT_OUT)
                .forEach(fact -> add(counts, fact.key(), fact.verdict() == Verdict.RIGHT ? RIGHT : WRONG));
        reached.forEach(key -> add(counts, key, RIGHT));
        missed.forEach(key -> add(counts, key, MISSED));
        return counts;
    }

    private static void add(Map<RelationType, Counts> counts, FactKey key, Counts one) {
        counts.merge(key.type(), one, Counts::plus);
    }
}
