package io.jinmai.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.jinmai.article.Article;
import io.jinmai.article.Sentence;
import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.Limits;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.article.input.ReadOutcome.Failed;
import io.jinmai.article.input.ReadOutcome.Read;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the bytes of a file, reading ends, within the limits, in articles whose sentences stand in their text or in failures that
 * say what is wrong; never in an exception.
 */
class ReaderFuzzTest {
    private static final long MEGABYTE = 1024 * 1024;
    private static final Limits SMALL = new Limits(MEGABYTE, 100, 4 * MEGABYTE);

    @TempDir
    private static Path folder;

    @FuzzTest(maxDuration = "20m")
    void text(byte[] bytes) throws IOException {
        requireSound("a.txt", bytes);
    }

    @FuzzTest(maxDuration = "20m")
    void jsonLines(byte[] bytes) throws IOException {
        requireSound("a.jsonl", bytes);
    }

    @FuzzTest(maxDuration = "20m")
    void table(byte[] bytes) throws IOException {
        requireSound("a.csv", bytes);
    }

    @FuzzTest(maxDuration = "20m")
    void webPage(byte[] bytes) throws IOException {
        requireSound("a.html", bytes);
    }

    @FuzzTest(maxDuration = "20m")
    void pdf(byte[] bytes) throws IOException {
        requireSound("a.pdf", bytes);
    }

    @FuzzTest(maxDuration = "20m")
    void archive(byte[] bytes) throws IOException {
        requireSound("a.zip", bytes);
        requireSound("a.docx", bytes);
    }

    /** The bytes are the body of a document in a sound archive, which chance alone would hardly make. */
    @FuzzTest(maxDuration = "20m")
    void bodyOfWordDocument(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, UTF_8)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes);
        }
        requireSound("a.docx", packed.toByteArray());
    }

    private static void requireSound(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        ArticleReader reader = new ArticleReader(new ReadOptions(false, SMALL));
        try (Stream<ReadOutcome> outcomes = reader.read(List.of(file.toString()), InputStream.nullInputStream())) {
            outcomes.forEach(ReaderFuzzTest::requireSound);
        }
    }

    private static void requireSound(ReadOutcome outcome) {
        if (outcome instanceof Failed failed) {
            requireSound(failed.failure());
        } else {
            requireSound(((Read) outcome).article());
        }
    }

    private static void requireSound(InputFailure failure) {
        assertThat(failure.reason()).isNotBlank().doesNotContain("Exception");
        assertThat(failure.message().codePoints())
                .as("a message is one line that leaves the terminal as it is: %s", failure.message())
                .noneMatch(Character::isISOControl);
    }

    private static void requireSound(Article article) {
        assertThat(article.sentences()).isNotEmpty();
        assertThat(article.start()).isBetween(0, article.end());
        assertThat(article.end()).isLessThanOrEqualTo(article.input().length());
        for (Sentence sentence : article.sentences()) {
            assertThat(sentence.inputStart()).isBetween(article.start(), sentence.inputEnd());
            assertThat(sentence.inputEnd()).isLessThanOrEqualTo(article.end());
        }
    }
}
