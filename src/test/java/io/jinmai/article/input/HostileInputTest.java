package io.jinmai.article.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.input.ReadOutcome.Failed;
import io.jinmai.article.input.ReadOutcome.Read;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are broken, huge or made to do harm: each is named or read, and none stops the others. */
class HostileInputTest {
    private static final int FILES = 10_000;
    private static final int BROKEN = 500;
    private static final int HUGE = 50 * 1024 * 1024;

    @TempDir
    private Path folder;

    private List<ReadOutcome> read(String name) throws IOException {
        ArticleReader reader = new ArticleReader(new ReadOptions(false));
        try (Stream<ReadOutcome> outcomes =
                reader.read(List.of(folder.resolve(name).toString()), InputStream.nullInputStream())) {
            return outcomes.toList();
        }
    }

    @Test
    void ofTenThousandFilesTheFiveHundredBrokenOnesAreNamedAndTheRestIsRead() throws IOException {
        for (int i = 0; i < FILES; i++) {
            boolean isBroken = i % (FILES / BROKEN) == 0;
            Files.write(
                    folder.resolve("%05d.%s".formatted(i, isBroken ? ending(i) : "txt")),
                    isBroken ? broken(i) : ("第%d篇\n\n云溪农商银行放贷。\n".formatted(i)).getBytes(UTF_8));
        }

        List<ReadOutcome> outcomes = read(".");

        assertThat(outcomes).filteredOn(Read.class::isInstance).hasSize(FILES - BROKEN);
        assertThat(outcomes)
                .filteredOn(Failed.class::isInstance)
                .hasSize(BROKEN)
                .extracting(outcome -> ((Failed) outcome).failure().message())
                .allMatch(message -> message.contains("; ") && !message.contains("Exception"))
                .doesNotHaveDuplicates();
    }

    private static String ending(int i) {
        return List.of("jsonl", "docx", "pdf", "zip", "txt").get(i / (FILES / BROKEN) % 5);
    }

    private static byte[] broken(int i) {
        byte[] noise = new byte[64];
        for (int at = 0; at < noise.length; at++) {
            noise[at] = (byte) (0x80 + (at * 31 + i * 17) % 0x40);
        }
        return noise;
    }

    @Test
    void aLineOfFiftyMegabytesIsOneArticle() throws IOException {
        Files.writeString(folder.resolve("line.txt"), "贷".repeat(HUGE / 3));

        assertThat(read("line.txt")).singleElement().isInstanceOf(Read.class);
    }

    @Test
    void aFeedWithALineOfFiftyMegabytesGoesOn() throws IOException {
        String huge = "{\"id\": \"huge\", \"text\": \"" + "贷".repeat(HUGE / 3) + "\"}\n";
        Files.writeString(folder.resolve("feed.jsonl"), huge + "{\"id\": \"next\", \"text\": \"云溪农商银行放贷。\"}\n");

        assertThat(read("feed.jsonl")).hasSize(2).allMatch(Read.class::isInstance);
    }

    @Test
    void deeplyNestedJsonIsOneBadLine() throws IOException {
        String deep = "[".repeat(1_000_000);
        Files.writeString(
                folder.resolve("feed.jsonl"),
                "{\"id\": \"deep\", \"text\": " + deep + "\n{\"id\": \"next\", \"text\": \"云溪农商银行放贷。\"}\n");

        List<ReadOutcome> outcomes = read("feed.jsonl");

        assertThat(outcomes).hasSize(2);
        assertThat(((Failed) outcomes.get(0)).failure().message())
                .contains("feed.jsonl:1: ")
                .hasSizeLessThan(400);
        assertThat(outcomes.get(1)).isInstanceOf(Read.class);
    }
}
