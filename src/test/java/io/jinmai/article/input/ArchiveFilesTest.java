package io.jinmai.article.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.input.ReadOutcome.Read;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Archives, sound and hostile. */
class ArchiveFilesTest extends ArticleFiles {
    @Test
    void anArchiveGivesTheArticlesOfItsFiles() throws IOException {
        write(
                "news.zip",
                zip(Map.of(
                        "2024/03/竹乡.txt", SENTENCE.getBytes(UTF_8),
                        "feed.jsonl", ("{\"text\": \"" + SENTENCE + "\"}").getBytes(UTF_8),
                        "__MACOSX/._x.txt", new byte[] {0},
                        "picture.png", new byte[] {1},
                        "inner.zip", new byte[] {2})));

        List<ReadOutcome> outcomes = read("news.zip");

        assertThat(outcomes.stream()
                        .filter(Read.class::isInstance)
                        .map(outcome -> ((Read) outcome).article().id()))
                .containsExactly("news/2024/03/竹乡", "news/feed#1");
        assertThat(messages(outcomes))
                .containsExactly(
                        place("news.zip") + "!/inner.zip: it is an archive inside an archive; unpack the outer one",
                        place("news.zip")
                                + "!/picture.png: files of this format are not read; leave it out of the archive");
    }

    @Test
    void namesThatLeadOutOfAnArchiveAreOnlyNames() throws IOException {
        write("evil.zip", zip(Map.of("../../out.txt", SENTENCE.getBytes(UTF_8))));

        assertThat(((Read) read("evil.zip").get(0)).article().id()).isEqualTo("evil/../../out");
        assertThat(folder.resolve("../../out.txt")).doesNotExist();
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefusedAndTheRestRead() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bomb.txt", new byte[3_000_000]);
        files.put("good.txt", SENTENCE.getBytes(UTF_8));
        write("bomb.zip", zip(files));
        ReadOptions strict = new ReadOptions(false, new Limits(1_000_000, 10, 2_000_000));

        List<ReadOutcome> outcomes = read("bomb.zip", strict);

        assertThat(messages(outcomes)).singleElement().asString().contains("bomb.txt: it unpacks to more than");
        assertThat(outcomes.get(1)).isInstanceOf(Read.class);
    }

    @Test
    void aFileWithWhichAnArchiveUnpacksToTooMuchIsToldSo() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("first.txt", SENTENCE.getBytes(UTF_8));
        files.put("second.txt", new byte[1_500_000]);
        write("large.zip", zip(files));
        ReadOptions strict = new ReadOptions(false, new Limits(2_000_000, 10, 1_500_000));

        List<ReadOutcome> outcomes = read("large.zip", strict);

        assertThat(outcomes.get(0)).isInstanceOf(Read.class);
        assertThat(messages(outcomes))
                .singleElement()
                .asString()
                .contains("second.txt: with it the archive unpacks to more than 1 MB")
                .doesNotContain("--max-file-mb");
    }

    @Test
    void anArchiveOfTooManyFilesIsRefused() throws IOException {
        write("many.zip", zip(Map.of("a.txt", new byte[1], "b.txt", new byte[1])));

        assertThat(messages(read("many.zip", new ReadOptions(false, new Limits(1000, 1, 1000)))))
                .singleElement()
                .asString()
                .contains("more than the 1 files");
    }
}
