package io.jinmai.cli.evaluation;

import io.jinmai.cli.table.Rows;
import io.jinmai.evaluation.Counts;
import io.jinmai.evaluation.Evaluation;
import io.jinmai.evaluation.RuleContribution;
import io.jinmai.evaluation.error.ErrorListing;
import io.jinmai.evaluation.error.ScoringError;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The tables of an evaluation. */
public final class EvaluationRows {
    private static final String WITHOUT_RULE = "(no rule)";

    private final Evaluation evaluation;
    private final int digits;

    /** @param digits after the point, at most four, in which figures from 0 to 1 are given */
    public EvaluationRows(Evaluation evaluation, int digits) {
        this.evaluation = evaluation;
        this.digits = digits;
    }

    /** A row a kind and type, and the three totals. */
    public Rows scores() {
        List<List<Object>> rows = new ArrayList<>();
        evaluation
                .scores()
                .rows()
                .forEach((name, counts) -> rows.add(List.of(
                        name,
                        figure(counts.precision()),
                        figure(counts.recall()),
                        figure(counts.f1()),
                        counts.gold(),
                        counts.predicted())));
        return new Rows(List.of("type", "p", "r", "f1", "gold", "predicted"), rows);
    }

    /** A row a rule, the most useful first. */
    public Rows rules() {
        return new Rows(
                List.of("rule", "made", "right", "wrong", "f1Without", "gain"),
                evaluation.ruleContributions().stream().map(this::row).toList());
    }

    private List<Object> row(RuleContribution rule) {
        return List.of(
                rule.rule().isEmpty() ? WITHOUT_RULE : rule.rule(),
                rule.made(),
                rule.right(),
                rule.wrong(),
                figure(rule.f1Without()),
                figure(rule.gain()));
    }

    /** A row a kind or type, side and cause, with how many errors it has. */
    public static Rows causes(ErrorListing errors) {
        return new Rows(
                List.of("type", "side", "cause", "count"),
                errors.groups(0).stream()
                        .map(group -> List.<Object>of(
                                group.type(),
                                side(group.isMissed()),
                                group.cause().label(),
                                group.size()))
                        .toList());
    }

    /** A row an error. @param most rows a kind or type, side and cause */
    public static Rows errors(ErrorListing errors, int most) {
        return new Rows(
                List.of("type", "side", "cause", "document", "what", "instead", "rule", "sentence"),
                errors.groups(most).stream()
                        .flatMap(group -> group.listed().stream())
                        .map(EvaluationRows::row)
                        .toList());
    }

    private static List<Object> row(ScoringError error) {
        return List.of(
                error.type(),
                side(error.isMissed()),
                error.cause().label(),
                error.document(),
                error.subject(),
                error.counterpart(),
                error.rule(),
                error.sentence());
    }

    private static String side(boolean missed) {
        return missed ? "missed" : "false";
    }

    /** Rounded from the published four digits, so that the same figure reads the same everywhere. */
    private BigDecimal figure(double value) {
        double published = Counts.published(value).doubleValue();
        return new BigDecimal(published).setScale(digits, RoundingMode.HALF_EVEN);
    }
}
