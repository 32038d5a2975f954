package io.jinmai.evaluation;

import io.jinmai.evaluation.input.ComparableName;
import io.jinmai.evaluation.input.GoldEntity;
import io.jinmai.evaluation.input.PredictedEntity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which found entity is which of gold, one to one within a document: the same kind and a name in common. The pair with most names
 * in common goes first, then the one with the same name, then the order of the ids.
 */
public final class EntityMatching {
    private static final Comparator<String> BY_CODE_POINTS =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt(Pair::common)
            .reversed()
            .thenComparing(Pair::differentName)
            .thenComparing(Pair::gold, BY_CODE_POINTS)
            .thenComparing(Pair::predicted, BY_CODE_POINTS);

    private final Map<String, String> predictedOfGold;
    private final Map<String, String> goldOfPredicted;

    /** Two entities that may be the same, by their ids. */
    private record Pair(int common, boolean differentName, String gold, String predicted) {}

    private EntityMatching(Map<String, String> predictedOfGold, Map<String, String> goldOfPredicted) {
        this.predictedOfGold = Collections.unmodifiableMap(predictedOfGold);
        this.goldOfPredicted = Collections.unmodifiableMap(goldOfPredicted);
    }

    static EntityMatching of(List<GoldEntity> gold, List<PredictedEntity> predicted) {
        Map<String, String> predictedOfGold = new HashMap<>();
        Map<String, String> goldOfPredicted = new HashMap<>();
        for (Pair pair : pairs(gold, predicted)) {
            if (!predictedOfGold.containsKey(pair.gold()) && !goldOfPredicted.containsKey(pair.predicted())) {
                predictedOfGold.put(pair.gold(), pair.predicted());
                goldOfPredicted.put(pair.predicted(), pair.gold());
            }
        }
        return new EntityMatching(predictedOfGold, goldOfPredicted);
    }

    private static List<Pair> pairs(List<GoldEntity> gold, List<PredictedEntity> predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (GoldEntity expected : gold) {
            Set<String> names = expected.comparableNames();
            String name = ComparableName.of(expected.name());
            for (PredictedEntity found : predicted) {
                int common = expected.type() == found.type() ? common(names, found.comparableNames()) : 0;
                if (common > 0) {
                    boolean isDifferent = !name.equals(ComparableName.of(found.name()));
                    pairs.add(new Pair(common, isDifferent, expected.id(), found.id()));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        return pairs;
    }

    private static int common(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }

    /** The id of the found entity that is this one of gold; empty where none is. */
    public Optional<String> predictedOf(String goldId) {
        return Optional.ofNullable(predictedOfGold.get(goldId));
    }

    /** The id of the entity of gold that this found one is; empty where it is none. */
    public Optional<String> goldOf(String predictedId) {
        return Optional.ofNullable(goldOfPredicted.get(predictedId));
    }
}
