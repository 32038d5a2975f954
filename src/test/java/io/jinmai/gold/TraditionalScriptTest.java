package io.jinmai.gold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.hankcs.hanlp.HanLP;
import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.evaluation.Evaluation;
import io.jinmai.evaluation.Scores;
import io.jinmai.evaluation.input.GoldDocument;
import io.jinmai.evaluation.input.GoldFolder;
import io.jinmai.evaluation.input.Prediction;
import io.jinmai.pipeline.Extractor;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.ShippedLexicons;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An article in traditional characters says the same as in simplified ones: the gold sets, converted character by character, score alike.
 */
class TraditionalScriptTest {
    private static final double TOLERANCE = 0.01;
    private static final Path GOLD = Path.of("src/test/resources/gold");

    private final Map<Integer, String> traditional = new ConcurrentHashMap<>();
    private final Extractor extractor = StandardExtractor.of(ShippedLexicons.LEXICONS);

    @TempDir
    private Path converted;

    @ParameterizedTest
    @ValueSource(strings = {"dev", "two", "four"})
    void scoresAsInSimplifiedCharacters(String set) throws IOException {
        Path folder = GOLD.resolve(set);
        convert(folder);

        Scores simplified = scores(folder);
        Scores inTraditional = scores(converted);

        for (String row : List.of(Scores.ENTITIES, Scores.CORE_RELATIONS, Scores.ALL_RELATIONS)) {
            assertThat(inTraditional.rows().get(row).f1())
                    .as(row)
                    .isCloseTo(simplified.rows().get(row).f1(), within(TOLERANCE));
        }
    }

    private void convert(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file, UTF_8)
                        .codePoints()
                        .mapToObj(this::traditional)
                        .collect(Collectors.joining());
                Files.writeString(converted.resolve(file.getFileName()), text);
            }
        }
    }

    /** The same character for the same one wherever it stands, so that names and text stay alike. */
    private String traditional(int codePoint) {
        return traditional.computeIfAbsent(
                codePoint,
                c -> c < 0x3400 ? Character.toString(c) : HanLP.convertToTraditionalChinese(Character.toString(c)));
    }

    private Scores scores(Path folder) {
        List<GoldDocument> gold = new GoldFolder(folder).documents().items();
        try (Stream<ReadOutcome> outcomes = new ArticleReader(new ReadOptions(true))
                .read(List.of(folder.toString()), InputStream.nullInputStream())) {
            List<Prediction> predictions = outcomes.filter(ReadOutcome.Read.class::isInstance)
                    .map(outcome -> Prediction.of(extractor.extract(((ReadOutcome.Read) outcome).article())))
                    .toList();
            return Evaluation.of(gold, predictions).scores();
        }
    }
}
