package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class PerceptronModelTest {
    private static final int SIZE = TagScheme.SIZE;

    /** Feature {@code f} speaks for tag {@code f mod SIZE} by 1.5 and against the next by 0.25. */
    private static PerceptronModel model(List<Integer> features) {
        ModelBuilder builder = new ModelBuilder();
        for (int feature : features) {
            builder.startFeature(feature);
            builder.weight(Math.floorMod(feature, SIZE - 1), 1.5f);
            builder.weight(Math.floorMod(feature, SIZE - 1) + 1, -0.25f);
        }
        float[] transitions = new float[SIZE * SIZE];
        transitions[SIZE + 2] = 3;
        return builder.build(transitions);
    }

    private static byte[] written(PerceptronModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    private static int[] scores(PerceptronModel model, int feature) {
        int[] scores = new int[SIZE];
        model.addTo(scores, new int[] {feature}, 1);
        return scores;
    }

    @Property(tries = 50)
    void aModelReadsBackAsItWasWritten(@ForAll @UniqueElements @Size(max = 60) List<Integer> features)
            throws IOException {
        PerceptronModel before = model(features);
        PerceptronModel after = ModelFile.read(new ByteArrayInputStream(written(before)));

        assertThat(after.featureCount()).isEqualTo(features.size());
        assertThat(after.transition(1, 2)).isEqualTo(3 * 256);
        for (int feature : features) {
            assertThat(scores(after, feature)).containsExactly(scores(before, feature));
            assertThat(scores(after, feature)[Math.floorMod(feature, SIZE - 1)]).isEqualTo(3 * 128);
        }
    }

    /** Few weights and many are kept in different ways; both are added up alike and read back alike. */
    @Test
    void featuresOfAnyWidthAddWhatTheySay() throws IOException {
        ModelBuilder builder = new ModelBuilder();
        for (int width = 1; width <= SIZE; width++) {
            builder.startFeature(width);
            for (int tag = 0; tag < width; tag++) {
                builder.weight(tag, width);
            }
        }
        PerceptronModel before = builder.build(new float[SIZE * SIZE]);

        PerceptronModel after = ModelFile.read(new ByteArrayInputStream(written(before)));

        for (int width = 1; width <= SIZE; width++) {
            int[] expected = new int[SIZE];
            Arrays.fill(expected, 0, width, width * 256);
            assertThat(scores(before, width)).isEqualTo(expected);
            assertThat(scores(after, width)).isEqualTo(expected);
        }
    }

    @Test
    void aFeatureItDoesNotKnowAddsNothing() {
        assertThat(scores(model(List.of(4, 5)), 6)).containsOnly(0);
    }

    @Test
    void weightsThatDecideNothingAreDroppedAndFeaturesWithoutWeightToo() {
        ModelBuilder builder = new ModelBuilder();
        builder.startFeature(1);
        builder.weight(3, 0.01f);
        builder.startFeature(2);
        builder.weight(3, 0.5f);
        builder.startFeature(3);

        PerceptronModel model = builder.build(new float[SIZE * SIZE]);

        assertThat(model.featureCount()).isEqualTo(1);
        assertThat(scores(model, 2)[3]).isEqualTo(128);
        assertThat(scores(model, 1)).containsOnly(0);
    }

    @Test
    void weightsBeyondTheFileFormatAreHeldAtItsLimit() {
        assertThat(PerceptronModel.quantize(1e9f)).isEqualTo(Short.MAX_VALUE);
        assertThat(PerceptronModel.quantize(-1e9f)).isEqualTo(Short.MIN_VALUE);
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write("no model at all".getBytes(StandardCharsets.US_ASCII));
        }

        assertThatIOException()
                .isThrownBy(() -> ModelFile.read(new ByteArrayInputStream(out.toByteArray())))
                .withMessage("not a name model of this version; retrain it");
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        byte[] whole = written(model(List.of(1, 2, 3)));

        assertThatIOException()
                .isThrownBy(() -> ModelFile.read(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2))));
    }
}
