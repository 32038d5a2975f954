package io.jinmai.cli;

import io.jinmai.cli.table.Rows;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.perceptron.CrossValidation;
import io.jinmai.recognition.perceptron.CrossValidation.Tally;
import io.jinmai.recognition.perceptron.MarginBand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a cross-validation found, as tables. */
final class ValidationRows {
    private ValidationRows() {}

    static Map<String, Rows> of(CrossValidation validation) {
        Map<String, Rows> tables = new LinkedHashMap<>();
        tables.put("kinds", kinds(validation));
        tables.put("margins", margins(validation.bands()));
        return tables;
    }

    private static Rows kinds(CrossValidation validation) {
        List<List<Object>> rows = new ArrayList<>();
        for (MentionType type : MentionType.values()) {
            rows.add(kind(
                    type.name().toLowerCase(Locale.ROOT), validation.byType().get(type)));
        }
        rows.add(kind("all", validation.total()));
        return new Rows(List.of("kind", "tagged", "found", "precision", "recall", "F1"), rows);
    }

    private static List<Object> kind(String name, Tally tally) {
        return List.of(
                name,
                tally.gold(),
                tally.found(),
                rounded(tally.precision()),
                rounded(tally.recall()),
                rounded(tally.f1()));
    }

    private static Rows margins(List<MarginBand> bands) {
        List<List<Object>> rows = new ArrayList<>();
        for (MarginBand band : bands) {
            String to = Double.isInfinite(band.to()) ? "and more" : "to " + (int) band.to();
            rows.add(List.of(
                    (int) band.from() + " " + to,
                    band.found(),
                    rounded(band.precision()),
                    rounded(band.meanStrength())));
        }
        return new Rows(List.of("margin", "found", "precision", "strength"), rows);
    }

    private static String rounded(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
