package io.jinmai.evaluation.error;

import io.jinmai.evaluation.DocumentScore;
import io.jinmai.evaluation.input.GoldEntity;
import io.jinmai.evaluation.input.PredictedEntity;
import io.jinmai.graph.EntityType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The entities of one document that are missed or false. */
final class EntityErrors {
    private final DocumentScore score;
    private final List<Named> gold;
    private final List<Named> found;

    /** What both sides have in common here. */
    private record Named(EntityType type, String name, Set<String> names, boolean isMatched) {
        boolean sharesName(Named other) {
            return names.stream().anyMatch(other.names::contains);
        }
    }

    private record Explanation(Cause cause, Named counterpart) {}

    EntityErrors(DocumentScore score) {
        this.score = score;
        this.gold = score.gold().entities().stream().map(this::named).toList();
        this.found = score.prediction().entities().stream().map(this::named).toList();
    }

    private Named named(GoldEntity entity) {
        boolean isMatched = score.matching().predictedOf(entity.id()).isPresent();
        return new Named(entity.type(), entity.name(), entity.comparableNames(), isMatched);
    }

    private Named named(PredictedEntity entity) {
        boolean isMatched = score.matching().goldOf(entity.id()).isPresent();
        return new Named(entity.type(), entity.name(), entity.comparableNames(), isMatched);
    }

    Stream<ScoringError> all() {
        return Stream.concat(errors(gold, found, true), errors(found, gold, false));
    }

    private Stream<ScoringError> errors(List<Named> side, List<Named> other, boolean missed) {
        return side.stream().filter(entity -> !entity.isMatched()).map(entity -> {
            Optional<Explanation> why = explanation(entity, other, missed);
            return new ScoringError(
                    entity.type().label(),
                    missed,
                    why.map(Explanation::cause).orElse(missed ? Cause.NOT_FOUND : Cause.FALSE),
                    score.gold().id(),
                    entity.name(),
                    why.map(explained -> text(explained, entity)).orElse(""),
                    "",
                    "");
        });
    }

    private static String text(Explanation why, Named entity) {
        Named counterpart = why.counterpart();
        boolean isOtherKind = counterpart.type() != entity.type();
        return isOtherKind ? counterpart.name() + " (" + counterpart.type().label() + ")" : counterpart.name();
    }

    private static Optional<Explanation> explanation(Named entity, List<Named> other, boolean missed) {
        return Stream.of(
                        candidates(entity, other, true)
                                .filter(entity::sharesName)
                                .map(same -> new Explanation(missed ? Cause.JOINED : Cause.SPLIT, same)),
                        candidates(entity, other, false)
                                .filter(entity::sharesName)
                                .map(same -> new Explanation(Cause.WRONG_KIND, same)),
                        candidates(entity, other, true)
                                .filter(near -> !near.isMatched() && overlap(entity.names(), near.names()))
                                .map(near -> new Explanation(Cause.WRONG_BOUNDARIES, near)))
                .flatMap(explanations -> explanations)
                .findFirst();
    }

    private static Stream<Named> candidates(Named entity, List<Named> other, boolean sameKind) {
        return other.stream().filter(candidate -> (candidate.type() == entity.type()) == sameKind);
    }

    private static boolean overlap(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(name -> others.stream().anyMatch(other -> NameOverlap.overlap(name, other)));
    }
}
