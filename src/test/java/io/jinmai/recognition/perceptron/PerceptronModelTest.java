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
    private static final int MANY_TEXTS = 10_000;

    /** Clue {@code c} speaks for tag {@code c mod SIZE} of the first character by 3 and against the next by 1.5. */
    private static PerceptronModel model(List<Integer> features) {
        ModelBuilder builder = new ModelBuilder(MANY_TEXTS);
        for (int feature : features) {
            builder.startClue(feature);
            builder.weight(Math.floorMod(feature, SIZE - 1), 3f);
            builder.weight(Math.floorMod(feature, SIZE - 1) + 1, -1.5f);
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

    private static int[] scores(PerceptronModel model, int... clues) {
        int[] scores = new int[PerceptronModel.MOST_WEIGHTS];
        for (int clue : clues) {
            model.table().addTo(scores, 0, model.table().find(clue));
        }
        return scores;
    }

    @Property(tries = 50)
    void aModelReadsBackAsItWasWritten(@ForAll @UniqueElements @Size(max = 60) List<Integer> features)
            throws IOException {
        PerceptronModel before = model(features);
        PerceptronModel after = ModelFile.read(new ByteArrayInputStream(written(before)));

        assertThat(after.clueCount()).isEqualTo(features.size());
        assertThat(after.transition(1, 2)).isEqualTo(3 * 256);
        for (int feature : features) {
            assertThat(scores(after, feature)).containsExactly(scores(before, feature));
            assertThat(scores(after, feature)[Math.floorMod(feature, SIZE - 1)]).isEqualTo(3 * 256);
        }
    }

    /** Few weights and many, side by side and far apart, are kept in different ways; all are added up alike and read back alike. */
    @Test
    void cluesOfAnyWidthAddWhatTheySay() throws IOException {
        int widest = PerceptronModel.MOST_WEIGHTS;
        ModelBuilder builder = new ModelBuilder(MANY_TEXTS);
        for (int step = 1; step <= 5; step++) {
            for (int width = step; width <= widest; width += step) {
                builder.startClue(step * 1000 + width);
                for (int place = 0; place < width; place += step) {
                    builder.weight(place, 2 + width / 4f);
                }
            }
        }
        PerceptronModel before = builder.build(new float[SIZE * SIZE]);

        PerceptronModel after = ModelFile.read(new ByteArrayInputStream(written(before)));

        for (int step = 1; step <= 5; step++) {
            for (int width = step; width <= widest; width += step) {
                int[] expected = new int[widest];
                for (int place = 0; place < width; place += step) {
                    expected[place] = 2 * 256 + width * 64;
                }
                assertThat(scores(before, step * 1000 + width)).isEqualTo(expected);
                assertThat(scores(after, step * 1000 + width)).isEqualTo(expected);
            }
        }
    }

    @Test
    void cluesAtOnePlaceAddUp() {
        PerceptronModel model = model(List.of(7, 7 + (1 << 20), 7 + (1 << 24)));

        int[] expected = new int[PerceptronModel.MOST_WEIGHTS];
        for (int clue : List.of(7, 7 + (1 << 20), 7 + (1 << 24))) {
            expected[clue % (SIZE - 1)] += 768;
            expected[clue % (SIZE - 1) + 1] -= 384;
        }
        assertThat(scores(model, 7, 7 + (1 << 20), 7 + (1 << 24), 8)).isEqualTo(expected);
    }

    @Test
    void aClueItDoesNotKnowAddsNothing() {
        assertThat(scores(model(List.of(4, 5)), 6)).containsOnly(0);
    }

    @Test
    void weightsThatDecideNothingAreDroppedAndCluesWithoutWeightToo() {
        ModelBuilder builder = new ModelBuilder(MANY_TEXTS);
        builder.startClue(1);
        builder.weight(3, 0.75f);
        builder.startClue(2);
        builder.weight(3, 1.75f);
        builder.startClue(3);

        PerceptronModel model = builder.build(new float[SIZE * SIZE]);

        assertThat(model.clueCount()).isEqualTo(1);
        assertThat(scores(model, 2)[3]).isEqualTo(448);
        assertThat(scores(model, 1)).containsOnly(0);
    }

    @Test
    void ofFewTextsSmallerWeightsAreKept() {
        ModelBuilder builder = new ModelBuilder(100);
        builder.startClue(1);
        builder.weight(3, 0.5f);
        builder.startClue(2);
        builder.weight(3, 0.75f);

        assertThat(builder.build(new float[SIZE * SIZE]).clueCount()).isEqualTo(1);
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

    /** Each clue speaks for a tag of the first or of the middle character and against no name; one place shows a single clue about the first. */
    private static PerceptronModel sure(int clues, int character) {
        ModelBuilder builder = new ModelBuilder(MANY_TEXTS);
        for (int clue = 1; clue <= clues; clue++) {
            builder.startClue(clue);
            builder.weight(character * SIZE, -120f);
            builder.weight(character * SIZE + 1, 120f);
        }
        return builder.build(new float[SIZE * SIZE]);
    }

    @Test
    void aModelWhoseScoresMightNotFitIsNotRead() throws IOException {
        byte[] few = written(sure(30, Clue.REACH));
        byte[] farAway = written(sure(60, 0));
        byte[] many = written(sure(60, Clue.REACH));

        assertThat(ModelFile.read(new ByteArrayInputStream(few)).clueCount()).isEqualTo(30);
        assertThat(ModelFile.read(new ByteArrayInputStream(farAway)).clueCount())
                .isEqualTo(60);
        assertThatIOException()
                .isThrownBy(() -> ModelFile.read(new ByteArrayInputStream(many)))
                .withMessageContaining("too great");
    }
}
