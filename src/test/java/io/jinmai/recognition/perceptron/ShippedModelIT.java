package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.e2e.PackagedProgram;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The model that comes with the program is the one that its sources give. Compared unpacked: gzip differs between Java versions. Trained
 * by the packaged program, which has Java's second compiler do it: these tests have not, and would take twice the time.
 */
class ShippedModelIT {
    private static final int MINUTES = 10;
    private static final Path CORPUS = Path.of("src/corpus").toAbsolutePath();
    private static final String RENEW =
            "the corpus, the word lists or the features have changed since the model was trained; renew it with"
                    + " 'jinmai train src/corpus -o src/main/resources/model/names.bin'";

    @TempDir
    private Path folder;

    @Test
    void theCorpusGivesTheShippedModel() throws IOException, InterruptedException {
        PerceptronModel shipped = ModelResource.load();
        PerceptronModel trained = train();

        assertThat(trained.clueCount()).as(RENEW).isEqualTo(shipped.clueCount());
        assertThat(trained.rows()).as(RENEW).isEqualTo(shipped.rows());
        assertThat(trained.transitions()).as(RENEW).isEqualTo(shipped.transitions());
    }

    private PerceptronModel train() throws IOException, InterruptedException {
        PackagedProgram jinmai = new PackagedProgram(folder);
        Path model = folder.resolve("names.bin");
        Process training = jinmai.start("train", CORPUS.toString(), "-o", model.toString());
        try {
            assertThat(training.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            training.destroyForcibly();
        }
        assertThat(training.exitValue()).isZero();
        try (InputStream in = Files.newInputStream(model)) {
            return ModelFile.read(in);
        }
    }
}
