package io.jinmai.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.jinmai.evaluation.Evaluation;
import io.jinmai.evaluation.input.Prediction;
import io.jinmai.pipeline.Extractor;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.ShippedLexicons;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The extractor keeps what it has reached: no committed figure falls by more than half a point. */
class GoldFiguresTest {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    @Test
    void noFigureFalls() throws IOException {
        Map<String, Map<String, BigDecimal>> measured = measured();
        if (Boolean.getBoolean(FigureFile.WRITE)) {
            FigureFile.write(measured);
            QualityTable.writeToReadme(QualityTable.of(FigureFile.read()));
            abort("the measured figures are written, so there is nothing to compare them with");
        }
        assertThat(fallen(FigureFile.read(), measured))
                .as("committed figures that fell; where that is meant, commit the measured ones: "
                        + FigureFile.HOW_TO_WRITE)
                .isEmpty();
    }

    @Test
    void theReadmeShowsTheCommittedFigures() throws IOException {
        assertThat(QualityTable.inReadme())
                .as("the table of figures in README.md; renew it with " + FigureFile.HOW_TO_WRITE)
                .isEqualTo(QualityTable.of(FigureFile.read()));
    }

    @Test
    void aFallOfMoreThanHalfAPointIsNamed() {
        Map<String, Map<String, BigDecimal>> committed =
                Map.of("dev", Map.of("Bank", new BigDecimal("0.9500"), "Person", new BigDecimal("0.9000")));
        Map<String, Map<String, BigDecimal>> worse =
                Map.of("dev", Map.of("Bank", new BigDecimal("0.9449"), "Person", new BigDecimal("0.8950")));
        assertThat(fallen(committed, worse)).containsExactly("dev, Bank: committed 0.9500, measured 0.9449");
        assertThat(fallen(worse, committed)).isEmpty();
    }

    @Test
    void aFigureThatIsNotCommittedIsNamed() {
        assertThat(fallen(Map.of(), Map.of("dev", Map.of("Bank", BigDecimal.ONE))))
                .containsExactly("dev, Bank: committed none, measured 1");
    }

    private static Map<String, Map<String, BigDecimal>> measured() {
        Extractor extractor = StandardExtractor.of(ShippedLexicons.LEXICONS);
        Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
        for (GoldSet set : GoldSet.values()) {
            List<Prediction> predictions = set.articles().stream()
                    .map(article -> Prediction.of(extractor.extract(article)))
                    .toList();
            figures.put(
                    set.title(),
                    FigureFile.figures(
                            Evaluation.of(set.documents(), predictions).scores()));
        }
        return figures;
    }

    private static List<String> fallen(
            Map<String, Map<String, BigDecimal>> committed, Map<String, Map<String, BigDecimal>> measured) {
        List<String> fallen = new ArrayList<>();
        measured.forEach((set, figures) -> figures.forEach((name, f1) -> {
            BigDecimal before = committed.getOrDefault(set, Map.of()).get(name);
            if (before == null || before.subtract(f1).compareTo(TOLERANCE) > 0) {
                fallen.add("%s, %s: committed %s, measured %s"
                        .formatted(set, name, before == null ? "none" : before.toPlainString(), f1));
            }
        }));
        return fallen;
    }
}
