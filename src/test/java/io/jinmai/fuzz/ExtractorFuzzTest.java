package io.jinmai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.article.input.ReadOutcome.Read;
import io.jinmai.cli.extraction.JsonLine;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.TextSpan;
import io.jinmai.pipeline.Extractor;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.ShippedLexicons;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an article says, its extraction ends in a graph whose spans stand in the text. */
class ExtractorFuzzTest {
    private static final Extractor EXTRACTOR = StandardExtractor.of(ShippedLexicons.LEXICONS);

    @TempDir
    private static Path folder;

    /** Each byte chooses a phrase of news, or announces a character that follows in two bytes. */
    @FuzzTest(maxDuration = "20m")
    void phrasesInAnyOrder(byte[] choices) throws IOException {
        requireSound(NewsPhrases.text(choices));
    }

    private static void requireSound(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        ArticleReader reader = new ArticleReader(new ReadOptions(false));
        try (Stream<ReadOutcome> outcomes = reader.read(List.of(file.toString()), InputStream.nullInputStream())) {
            outcomes.filter(Read.class::isInstance)
                    .map(read -> ((Read) read).article())
                    .forEach(article -> requireSound(EXTRACTOR.extract(article), article.input()));
        }
    }

    private static void requireSound(ArticleGraph graph, String text) {
        for (Entity entity : graph.entities()) {
            assertThat(entity.name()).isNotBlank();
            entity.mentions().forEach(mention -> requireInside(mention, text));
        }
        graph.facts().forEach(fact -> fact.evidence().forEach(span -> requireInside(span, text)));
        assertThat(JsonLine.of(graph)).doesNotContain("\n");
    }

    /** Line breaks may stand between the first character and the last. */
    private static void requireInside(TextSpan span, String text) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(text.substring(span.start(), span.end()))
                .startsWith(span.text().substring(0, 1))
                .endsWith(lastOf(span));
    }

    private static String lastOf(TextSpan span) {
        return span.text().substring(span.text().length() - 1);
    }
}
