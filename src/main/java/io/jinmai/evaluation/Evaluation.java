package io.jinmai.evaluation;

import io.jinmai.evaluation.JudgedFact.Verdict;
import io.jinmai.evaluation.input.GoldDocument;
import io.jinmai.evaluation.input.PredictedFact;
import io.jinmai.evaluation.input.Prediction;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of gold documents compared with what was found in them.
 *
 * @param documents in the order of gold
 */
public record Evaluation(List<DocumentScore> documents) {
    public Evaluation {
        documents = List.copyOf(documents);
    }

    /** Compares; a gold document without a prediction counts as one in which nothing was found, a prediction without gold not at all. */
    public static Evaluation of(List<GoldDocument> gold, List<Prediction> predictions) {
        Map<String, Prediction> byId =
                predictions.stream().collect(Collectors.toMap(Prediction::id, Function.identity()));
        return new Evaluation(gold.stream()
                .map(document ->
                        DocumentScore.of(document, byId.getOrDefault(document.id(), Prediction.none(document.id()))))
                .toList());
    }

    public Scores scores() {
        return Scores.sum(documents.stream().map(DocumentScore::scores).toList());
    }

    /** What each rule that made a fact contributes: the most useful first, the most harmful last. */
    public List<RuleContribution> ruleContributions() {
        double f1 = scores().allRelations().f1();
        Map<String, List<JudgedFact>> byRule =
                facts().collect(Collectors.groupingBy(fact -> fact.fact().rule()));
        return byRule.entrySet().stream()
                .map(entry -> contribution(entry.getKey(), entry.getValue(), f1))
                .sorted(Comparator.comparingDouble(RuleContribution::gain)
                        .reversed()
                        .thenComparing(RuleContribution::rule))
                .toList();
    }

    private RuleContribution contribution(String rule, List<JudgedFact> made, double f1) {
        double without = f1Of(fact -> !fact.rule().equals(rule));
        return new RuleContribution(
                rule, made.size(), count(made, Verdict.RIGHT), count(made, Verdict.WRONG), without, f1 - without);
    }

    private double f1Of(Predicate<PredictedFact> kept) {
        return documents.stream()
                .map(document -> document.withFacts(kept).scores().allRelations())
                .reduce(Counts.NONE, Counts::plus)
                .f1();
    }

    private Stream<JudgedFact> facts() {
        return documents.stream().flatMap(document -> document.facts().judged().stream());
    }

    private static int count(List<JudgedFact> facts, Verdict verdict) {
        return (int) facts.stream().filter(fact -> fact.verdict() == verdict).count();
    }
}
