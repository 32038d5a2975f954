package io.jinmai.evaluation.error;

import io.jinmai.evaluation.DocumentScore;
import io.jinmai.evaluation.FactKey;
import io.jinmai.evaluation.JudgedFact;
import io.jinmai.evaluation.JudgedFact.Verdict;
import io.jinmai.evaluation.input.PredictedEntity;
import io.jinmai.graph.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The relationships of one document that are missed or false. */
final class FactErrors {
    private final DocumentScore score;
    private final Map<String, String> foundNames;
    private final List<FactKey> unstatedGold;
    private final List<FactKey> falseFacts;

    FactErrors(DocumentScore score) {
        this.score = score;
        this.foundNames = score.prediction().entities().stream()
                .collect(Collectors.toMap(PredictedEntity::id, PredictedEntity::name));
        this.unstatedGold = score.gold().unstated().stream().map(FactKey::of).toList();
        this.falseFacts = judged(Verdict.WRONG).map(JudgedFact::key).toList();
    }

    Stream<ScoringError> all() {
        return Stream.concat(
                score.facts().missed().stream().map(this::missed),
                judged(Verdict.WRONG).map(this::wrong));
    }

    private Stream<JudgedFact> judged(Verdict verdict) {
        return score.facts().judged().stream().filter(fact -> fact.verdict() == verdict);
    }

    private ScoringError missed(FactKey key) {
        Optional<FactKey> near = nearest(key, falseFacts);
        Optional<FactKey> unstated = judged(Verdict.LEFT_OUT)
                .filter(fact -> !fact.fact().stated())
                .map(JudgedFact::key)
                .filter(key::equals)
                .findFirst();
        Cause cause = Stream.of(
                        unstated.map(same -> Cause.WRONG_STATUS),
                        missingEnds(key).isEmpty() ? Optional.<Cause>empty() : Optional.of(Cause.END_MISSING),
                        near.map(other -> difference(key, other)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Cause.NOT_FOUND);
        String counterpart = cause == Cause.END_MISSING
                ? "without " + missingEnds(key)
                : near.filter(other -> cause != Cause.WRONG_STATUS)
                        .map(this::text)
                        .orElse("");
        return new ScoringError(key.type().name(), true, cause, score.gold().id(), text(key), counterpart, "", "");
    }

    private String missingEnds(FactKey key) {
        return Stream.of(key.from(), key.to())
                .filter(end -> score.matching().predictedOf(end).isEmpty())
                .map(this::name)
                .collect(Collectors.joining("、"));
    }

    private ScoringError wrong(JudgedFact fact) {
        FactKey key = fact.key();
        Optional<FactKey> near = nearest(key, score.facts().missed());
        Cause cause = unstatedGold.contains(key)
                ? Cause.WRONG_STATUS
                : hasFalseEnd(fact)
                        ? Cause.END_MISSING
                        : near.map(other -> difference(key, other)).orElse(Cause.FALSE);
        return new ScoringError(
                key.type().name(),
                false,
                cause,
                score.gold().id(),
                text(key),
                near.map(this::text).orElse(""),
                fact.fact().rule(),
                fact.fact().sentence());
    }

    private boolean hasFalseEnd(JudgedFact fact) {
        return Stream.of(fact.fact().from(), fact.fact().to())
                .anyMatch(end -> score.matching().goldOf(end).isEmpty());
    }

    /** Of those of the other side the one that differs least: in its amount, in its direction, in one end. */
    private static Optional<FactKey> nearest(FactKey key, List<FactKey> others) {
        Stream<Predicate<FactKey>> nearness = Stream.of(
                other -> sameEnds(key, other),
                other -> key.from().equals(other.to()) && key.to().equals(other.from()),
                other -> key.from().equals(other.from()),
                other -> key.to().equals(other.to()));
        return nearness.flatMap(near -> others.stream()
                        .filter(other -> other.type() == key.type())
                        .filter(near))
                .findFirst();
    }

    private static Cause difference(FactKey key, FactKey other) {
        return sameEnds(key, other) ? Cause.WRONG_AMOUNT : Cause.WRONG_END;
    }

    private static boolean sameEnds(FactKey key, FactKey other) {
        return key.from().equals(other.from()) && key.to().equals(other.to());
    }

    private String text(FactKey key) {
        String arrow = key.type().isSymmetric() ? " — " : " → ";
        String ends = name(key.from()) + arrow + name(key.to());
        return key.type() == RelationType.LENDS_TO
                ? ends + (key.amountCny() == null ? " (no amount)" : " (%,d yuan)".formatted(key.amountCny()))
                : ends;
    }

    /** The name in gold, else the name that was found. */
    private String name(String end) {
        return FactKey.unmatchedId(end)
                .map(id -> foundNames.getOrDefault(id, id))
                .orElseGet(() -> score.gold().entity(end).name());
    }
}
