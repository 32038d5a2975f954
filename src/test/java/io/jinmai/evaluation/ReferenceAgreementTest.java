package io.jinmai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.jinmai.evaluation.input.GoldDocument;
import io.jinmai.evaluation.input.GoldFolder;
import io.jinmai.evaluation.input.Prediction;
import io.jinmai.evaluation.input.PredictionFile;
import io.jinmai.evaluation.input.Read;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures are those that the reference scorer gave for the same files ({@code predictions/NAME.expected.csv}). */
class ReferenceAgreementTest {
    private static final Path FOLDER = Path.of("src/test/resources/evaluation");

    @ParameterizedTest
    @ValueSource(strings = {"perfect", "near", "poor"})
    void agreesWithTheReference(String name) throws IOException {
        Read<GoldDocument> gold = new GoldFolder(FOLDER.resolve("gold")).documents();
        Read<Prediction> found = PredictionFile.read(FOLDER.resolve("predictions/" + name + ".jsonl"));
        assertThat(gold.bad()).isEmpty();
        assertThat(found.bad()).isEmpty();

        Map<String, Counts> rows =
                Evaluation.of(gold.items(), found.items()).scores().rows();

        List<String> compared = new ArrayList<>();
        for (Map<String, String> expected : expected(name)) {
            String type = expected.get("type");
            compared.add(type);
            assertThat(rows).containsKey(type);
            Counts counts = rows.get(type);
            assertFigure(type, counts.precision(), expected.get("p"));
            assertFigure(type, counts.recall(), expected.get("r"));
            assertFigure(type, counts.f1(), expected.get("f1"));
            assertThat(counts.gold()).as(type).isEqualTo(Integer.parseInt(expected.get("gold")));
            assertThat(counts.predicted()).as(type).isEqualTo(Integer.parseInt(expected.get("predicted")));
        }
        assertThat(compared).containsExactlyElementsOf(rows.keySet());
    }

    private static void assertFigure(String type, double measured, String expected) {
        assertThat(Counts.published(measured).doubleValue())
                .as(type)
                .isCloseTo(Double.parseDouble(expected), within(1e-9));
    }

    private static List<Map<String, String>> expected(String name) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(
                        FOLDER.resolve("predictions/" + name + ".expected.csv").toFile())) {
            return rows.readAll();
        }
    }
}
