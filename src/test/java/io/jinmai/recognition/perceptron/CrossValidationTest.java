package io.jinmai.recognition.perceptron;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.SCANNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.perceptron.CrossValidation.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossValidationTest {
    private static final int ARTICLES = 24;
    private static final String RIVERS = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往";
    private static final PerceptronTrainer TRAINER = new PerceptronTrainer(LEXICONS.simplification(), SCANNER, 5);

    @TempDir
    Path folder;

    private TaggedCorpus corpus;

    /** Each article names a bank that the others teach, beside words that look like it; the last block also persons that no other has. */
    @BeforeEach
    void write() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            text.append("昨天{B|甲江银行}").append(i < 18 ? "又开了门。\n" : "请来了{P|闻人" + "立本安".charAt(i % 3) + "}。\n");
            text.append("{B|甲江银行}照常营业。\n");
            text.append(RIVERS.charAt(i % RIVERS.length())).append("江{B|甲江银行}的江边银行不少。\n\n");
        }
        Files.writeString(folder.resolve("a.txt"), text);
        corpus = TaggedCorpus.read(folder);
    }

    @Test
    void countsWhatModelsOfTheOtherBlocksFind() {
        CrossValidation validation = CrossValidation.run(TRAINER, corpus, 4, (fold, round) -> {});

        assertThat(validation.byType().get(MentionType.BANK)).isEqualTo(new Tally(72, 72, 72));
        Tally persons = validation.byType().get(MentionType.PERSON);
        assertThat(persons.gold()).isEqualTo(6);
        assertThat(persons.right()).as("nobody taught persons").isZero();
        assertThat(validation.total().gold()).isEqualTo(78);
        assertThat(validation.bands().stream().mapToInt(MarginBand::found).sum())
                .isEqualTo(validation.total().found());
        assertThat(validation.bands().stream().mapToInt(MarginBand::right).sum())
                .isEqualTo(validation.total().right());
    }

    @Test
    void tellsOfEveryRoundOfEveryFold() {
        List<String> heard = new ArrayList<>();

        CrossValidation.run(
                new PerceptronTrainer(LEXICONS.simplification(), SCANNER, 2),
                corpus,
                3,
                (fold, round) -> heard.add(fold + "." + round));

        assertThat(heard)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 3)
                        .boxed()
                        .flatMap(fold -> IntStream.rangeClosed(1, PerceptronTrainer.passes(2))
                                .mapToObj(round -> fold + "." + round))
                        .toList());
    }

    @Test
    void needsTwoBlocksAndAnArticleForEach() {
        assertThatIllegalArgumentException().isThrownBy(() -> CrossValidation.run(TRAINER, corpus, 1, (f, r) -> {}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossValidation.run(TRAINER, corpus, ARTICLES + 1, (f, r) -> {}))
                .withMessage("from 2 to 24 folds, not 25");
    }

    @Test
    void scoresFollowFromTheCounts() {
        Tally tally = new Tally(10, 8, 6);

        assertThat(tally.precision()).isEqualTo(0.75);
        assertThat(tally.recall()).isEqualTo(0.6);
        assertThat(tally.f1()).isCloseTo(2 * 0.75 * 0.6 / (0.75 + 0.6), within(1e-12));
        assertThat(Tally.NONE.f1()).isZero();
    }

    @Test
    void aBandTakesTheMarginsBetweenItsLimits() {
        MarginBand band = MarginBand.all().get(1);

        MarginBand counted = band.with(5, true).with(9.9, false).with(10, true).with(4.9, true);

        assertThat(counted.found()).isEqualTo(2);
        assertThat(counted.precision()).isEqualTo(0.5);
        assertThat(counted.meanStrength()).isBetween(PerceptronSource.strength(5), PerceptronSource.strength(10));
    }
}
