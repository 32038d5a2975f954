package io.jinmai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PruningTest {
    @TempDir
    private Path root;

    private Path news;

    @BeforeEach
    void write() throws IOException {
        news = Files.createDirectory(root.resolve("news"));
        Files.writeString(news.resolve("here.txt"), "青岭竹业位于安吉县。");
        Files.writeString(news.resolve("feed.jsonl"), "{\"id\": \"line-1\", \"text\": \"青岭竹业位于安吉县。\"}\n");
    }

    @Test
    void whatAFolderNoLongerHoldsIsGone() {
        assertThat(gone(Map.of("here", "here.txt", "lost", "lost.txt"))).containsExactly("lost");
    }

    @Test
    void aLineThatItsFileNoLongerHoldsIsGone() {
        assertThat(gone(Map.of("line-1", "feed.jsonl", "line-2", "feed.jsonl"))).containsExactly("line-2");
    }

    @Test
    void whatCannotBeReadStays() throws IOException {
        Files.writeString(news.resolve("feed.jsonl"), "{\"id\": \"line-1\", \"text\": \"青岭竹业。\"}\nnot JSON\n");
        Files.writeString(news.resolve("empty.txt"), "");

        assertThat(gone(Map.of("line-2", "feed.jsonl", "empty", "empty.txt"))).isEmpty();
    }

    @Test
    void otherFoldersAreLeftAlone() {
        Map<String, String> elsewhere =
                Map.of("x", root.resolve("archive/x.txt").toString());

        assertThat(read().gone(elsewhere)).isEmpty();
    }

    private SortedSet<String> gone(Map<String, String> fileById) {
        return read().gone(fileById.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> news.resolve(entry.getValue()).toString())));
    }

    private Pruning read() {
        try (Stream<ReadOutcome> outcomes = new ArticleReader(new ReadOptions(false))
                .read(List.of(news.toString()), InputStream.nullInputStream())) {
            Pruning pruning = new Pruning(outcomes.iterator(), List.of(news));
            pruning.forEachRemaining(outcome -> {});
            return pruning;
        }
    }
}
