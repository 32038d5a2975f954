package io.jinmai.evaluation.input;

import static io.jinmai.specimen.Specimens.article;
import static io.jinmai.specimen.Specimens.graph;
import static io.jinmai.specimen.Specimens.loan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.cli.extraction.JsonLine;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.FactStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionFileTest {
    @TempDir
    private Path folder;

    private Read<Prediction> read(String text) throws IOException {
        return PredictionFile.read(Files.writeString(folder.resolve("p.jsonl"), text));
    }

    @Test
    void readsWhatExtractWritesAsIfItHadBeenExtractedNow() throws IOException {
        ArticleGraph graph =
                graph(article("a"), loan(2_850_000, FactStatus.STATED), loan(9_000_000, FactStatus.PLANNED));
        Read<Prediction> read = read(JsonLine.of(graph) + "\n\n");
        assertThat(read.bad()).isEmpty();
        assertThat(read.items()).containsExactly(Prediction.of(graph));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"document\": {\"id\": \"a\"}|it is no valid JSON",
                "{\"document\": {}, \"entities\": [], \"relations\": []}|an object lacks the string \"id\"",
                "{\"document\": {\"id\": \"a\"}, \"entities\": []}|it lacks the array \"relations\"",
                "{\"document\": {\"id\": \"a\"}, \"entities\": [], \"relations\": [{\"type\": \"LENDS_TO\", \"from\": \"x\", \"to\": \"y\", \"amountCny\": \"much\"}]}|amountCny is no number",
                "[1]|an object lacks",
            })
    void namesTheLineOfWhatItDoesNotAccept(String line, String reason) throws IOException {
        String good = "{\"document\": {\"id\": \"b\"}, \"entities\": [], \"relations\": []}";
        Read<Prediction> read = read(good + "\n" + line + "\n");
        assertThat(read.items()).extracting(Prediction::id).containsExactly("b");
        assertThat(read.bad())
                .singleElement()
                .satisfies(bad -> assertThat(bad.message()).contains("p.jsonl:2: ", reason, "this line is left out"));
    }

    @Test
    void ofTwoLinesOfOneDocumentTheLaterCounts() throws IOException {
        String line = "{\"document\": {\"id\": \"b\"}, \"entities\": [%s], \"relations\": []}\n";
        Read<Prediction> read =
                read(line.formatted("") + line.formatted("{\"id\": \"1\", \"type\": \"Bank\", \"name\": \"云溪农商银行\"}"));
        assertThat(read.items())
                .singleElement()
                .satisfies(prediction -> assertThat(prediction.entities()).hasSize(1));
        assertThat(read.bad()).extracting(BadInput::line).containsExactly(2);
    }

    @Test
    void aFileMustBeThere() {
        assertThatThrownBy(() -> PredictionFile.read(folder.resolve("none.jsonl")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("none.jsonl cannot be read");
    }
}
