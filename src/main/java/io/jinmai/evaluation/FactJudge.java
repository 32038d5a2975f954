package io.jinmai.evaluation;

import io.jinmai.evaluation.JudgedFact.Verdict;
import io.jinmai.evaluation.input.GoldDocument;
import io.jinmai.evaluation.input.GoldFact;
import io.jinmai.evaluation.input.PredictedEntity;
import io.jinmai.evaluation.input.PredictedFact;
import io.jinmai.evaluation.input.Prediction;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the relationships found in one document with those of gold. */
final class FactJudge {
    private final Prediction prediction;
    private final EntityMatching matching;
    private final Set<FactKey> expected;
    private final Set<String> foundDistricts;
    private final Hierarchy goldBranches = new Hierarchy();

    FactJudge(GoldDocument gold, Prediction prediction, EntityMatching matching) {
        this.prediction = prediction;
        this.matching = matching;
        this.expected = gold.relations().stream().map(FactKey::of).collect(Collectors.toCollection(LinkedHashSet::new));
        this.foundDistricts = prediction.entities().stream()
                .filter(entity -> entity.type() == EntityType.DISTRICT)
                .map(PredictedEntity::id)
                .collect(Collectors.toSet());
        for (GoldFact fact : gold.relations()) {
            if (fact.type() == RelationType.BRANCH_OF) {
                goldBranches.add(fact.from(), fact.to());
            }
        }
    }

    FactOutcome judge() {
        List<JudgedFact> judged = new ArrayList<>();
        Set<FactKey> seen = new HashSet<>();
        for (PredictedFact fact : prediction.facts()) {
            FactKey key = FactKey.of(fact, matching);
            boolean counts = fact.stated() && seen.add(key);
            judged.add(new JudgedFact(fact, key, counts ? verdict(fact, key) : Verdict.LEFT_OUT));
        }
        return outcome(judged);
    }

    private Verdict verdict(PredictedFact fact, FactKey key) {
        if (expected.contains(key)) {
            return Verdict.RIGHT;
        }
        return isUpTheBranches(key) || isImplied(fact) ? Verdict.LEFT_OUT : Verdict.WRONG;
    }

    private boolean isUpTheBranches(FactKey key) {
        return key.type() == RelationType.BRANCH_OF && goldBranches.isAbove(key.to(), key.from());
    }

    /** Gold does not ask for what a gazetteer or a name alone implies about districts and banks. */
    private boolean isImplied(PredictedFact fact) {
        return fact.derived()
                && (fact.type() == RelationType.BRANCH_OF
                        || fact.type() == RelationType.LOCATED_IN && foundDistricts.contains(fact.from()));
    }

    /** A branch of gold is also found where the prediction reaches its bank by way of another branch. */
    private FactOutcome outcome(List<JudgedFact> judged) {
        Set<FactKey> hit = judged.stream()
                .filter(fact -> fact.verdict() == Verdict.RIGHT)
                .map(JudgedFact::key)
                .collect(Collectors.toSet());
        Hierarchy found = foundBranches();
        List<FactKey> reached = new ArrayList<>();
        List<FactKey> missed = new ArrayList<>();
        for (FactKey key : expected) {
            if (hit.contains(key)) {
                continue;
            }
            boolean isReached = key.type() == RelationType.BRANCH_OF && found.isAbove(key.to(), key.from());
            (isReached ? reached : missed).add(key);
        }
        return new FactOutcome(judged, reached, missed);
    }

    /** A found bank that is none of gold stands here under its own id, as in the reference scorer. */
    private Hierarchy foundBranches() {
        Hierarchy found = new Hierarchy();
        for (PredictedFact fact : prediction.facts()) {
            if (fact.type() == RelationType.BRANCH_OF) {
                found.add(
                        matching.goldOf(fact.from()).orElse(fact.from()),
                        matching.goldOf(fact.to()).orElse(fact.to()));
            }
        }
        return found;
    }
}
