package io.jinmai.evaluation.error;

import io.jinmai.evaluation.DocumentScore;
import io.jinmai.evaluation.Evaluation;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The errors of an evaluation: by kind and type in the order of the score, misses first, by cause, then in the order of gold. */
public final class ErrorListing {
    private static final List<String> TYPES = Stream.concat(
                    Arrays.stream(EntityType.values()).map(EntityType::label),
                    Arrays.stream(RelationType.values()).map(RelationType::name))
            .toList();
    private static final Comparator<ScoringError> ORDER = Comparator.<ScoringError>comparingInt(
                    error -> TYPES.indexOf(error.type()))
            .thenComparing(ScoringError::isMissed, Comparator.reverseOrder())
            .thenComparing(ScoringError::cause);

    private final List<ScoringError> errors;

    private ErrorListing(List<ScoringError> errors) {
        this.errors = errors;
    }

    public static ErrorListing of(Evaluation evaluation) {
        return new ErrorListing(evaluation.documents().stream()
                .flatMap(ErrorListing::errors)
                .sorted(ORDER)
                .toList());
    }

    private static Stream<ScoringError> errors(DocumentScore score) {
        return Stream.concat(new EntityErrors(score).all(), new FactErrors(score).all());
    }

    /** Every miss and every false alarm. */
    public List<ScoringError> all() {
        return errors;
    }

    /**
     * The errors grouped by type, side and cause.
     *
     * @param most how many a group lists at most; {@link Group#size()} counts all of them
     */
    public List<Group> groups(int most) {
        Map<List<Object>, List<ScoringError>> byCause = new LinkedHashMap<>();
        for (ScoringError error : errors) {
            byCause.computeIfAbsent(List.of(error.type(), error.isMissed(), error.cause()), key -> new ArrayList<>())
                    .add(error);
        }
        return byCause.values().stream().map(group -> Group.of(group, most)).toList();
    }

    /**
     * Errors of one type, side and cause.
     *
     * @param listed the first of them
     * @param size how many there are
     */
    public record Group(String type, boolean isMissed, Cause cause, List<ScoringError> listed, int size) {
        private static Group of(List<ScoringError> errors, int most) {
            ScoringError first = errors.get(0);
            List<ScoringError> listed = errors.stream().limit(most).toList();
            return new Group(first.type(), first.isMissed(), first.cause(), listed, errors.size());
        }
    }
}
