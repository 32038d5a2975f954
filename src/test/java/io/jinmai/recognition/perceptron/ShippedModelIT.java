package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.ShippedLexicons;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The model that comes with the program is the one that its sources give. Compared unpacked: gzip differs between Java versions. */
class ShippedModelIT {
    private static final String RENEW =
            "the corpus, the word lists or the features have changed since the model was trained; renew it with"
                    + " 'jinmai train src/corpus -o src/main/resources/model/names.bin'";

    @Test
    void theCorpusGivesTheShippedModel() throws IOException {
        PerceptronModel shipped = ModelResource.load();
        PerceptronModel trained = PerceptronTrainer.of(ShippedLexicons.LEXICONS, PerceptronTrainer.DEFAULT_ROUNDS)
                .train(TaggedCorpus.read(Path.of("src/corpus")), round -> {});

        assertThat(trained.clueCount()).as(RENEW).isEqualTo(shipped.clueCount());
        assertThat(trained.rows()).as(RENEW).isEqualTo(shipped.rows());
        assertThat(trained.transitions()).as(RENEW).isEqualTo(shipped.transitions());
    }
}
