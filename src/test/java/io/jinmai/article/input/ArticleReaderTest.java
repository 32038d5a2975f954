package io.jinmai.article.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.article.input.ReadOutcome.Failed;
import io.jinmai.article.input.ReadOutcome.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    private static final String TWO_ARTICLES = """
            # 桥通了
            记者 / 林一帆
            青石桥今天通车。
            # 路也通了
            记者 / 沈 念
            柳林路明天通车。
            """;

    private final ArticleReader reader = new ArticleReader(new ReadOptions(false));

    @TempDir
    private Path folder;

    @Test
    void readsAFolderInOrderWithThePathInTheId() throws IOException {
        write("news/2024/03/x-20240305.txt", "桥通了\n\n青石桥通车。");
        write("news/a.md", TWO_ARTICLES);
        write("news/b.jsonl", "{\"id\": \"b-1\", \"text\": \"路通了。\"}\n{\"text\": \"灯亮了。\"}\n");
        write("news/picture.png", "");
        write("news/.hidden.txt", "看不见。");
        ReadPlan plan = reader.plan(List.of(folder.resolve("news").toString()));
        AtomicLong bytes = new AtomicLong();

        List<Article> articles = articles(reader.read(plan, InputStream.nullInputStream(), bytes::addAndGet));

        assertThat(articles).extracting(Article::id).containsExactly("2024/03/x-20240305", "a", "a#2", "b-1", "b#2");
        assertThat(articles.get(0).publishedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(articles.get(0).path()).isEqualTo(folder.resolve("news") + "/2024/03/x-20240305.txt");
        assertThat(plan.files()).isEqualTo(3);
        assertThat(plan.skipped()).isEqualTo(1);
        assertThat(bytes).hasValue(plan.bytes());
    }

    @Test
    void articlesOfOneFileShareTheInputAndDivideIt() throws IOException {
        List<Article> articles = articles(read(write("a.md", TWO_ARTICLES)));

        assertThat(articles).extracting(Article::title).containsExactly("桥通了", "路也通了");
        assertThat(articles.get(0).input()).isSameAs(articles.get(1).input());
        assertThat(articles.get(0).end()).isLessThanOrEqualTo(articles.get(1).start());
    }

    @Test
    void wholeFilesAreOneArticleEach() throws IOException {
        ArticleReader whole = new ArticleReader(new ReadOptions(true));

        List<Article> articles =
                articles(whole.read(List.of(write("a.md", TWO_ARTICLES)), InputStream.nullInputStream()));

        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).authors()).containsExactly("林一帆", "沈念");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        String file = write("a.txt", "桥通了。");

        assertThat(read(file, folder.toString(), file)).hasSize(1);
    }

    @Test
    void expandsAPatternThatNoShellExpanded() throws IOException {
        write("2024/a.txt", "桥通了。");
        write("2024/b.txt", "路通了。");
        write("2024/deep/c.txt", "灯亮了。");

        assertThat(articles(read(folder + "/2024/*.txt")))
                .extracting(Article::id)
                .containsExactly("a", "b");
        assertThat(articles(read(folder + "/**.txt"))).hasSize(3);
        assertThat(failure(read(folder + "/*.md")).reason()).isEqualTo("no article matches the pattern");
        assertThat(failure(read(folder + "/[*.md")).reason()).startsWith("it is no valid pattern");
    }

    @Test
    void readsTextAndFeedsFromStandardInput() {
        assertThat(articles(standardInput("\n 桥通了。"))).extracting(Article::id).containsExactly("stdin");
        assertThat(articles(standardInput("\uFEFF \n{\"text\": \"桥通了。\"}\n")))
                .extracting(Article::id)
                .containsExactly("stdin#2");
        assertThat(articles(standardInput("桥通了。")).get(0).path()).isNull();
    }

    @Test
    void aBadLineFailsAloneAndNamesItsPlace() throws IOException {
        String feed = write(
                "feed.jsonl",
                "{\"text\": \"桥。\"}\n\nnot json\n{\"text\": \"路。\", \"publishedOn\": \"x\"}\n{\"text\": \"灯。\"}");

        List<ReadOutcome> outcomes = read(feed);

        assertThat(articles(outcomes)).extracting(Article::id).containsExactly("feed#1", "feed#5");
        assertThat(outcomes)
                .filteredOn(Failed.class::isInstance)
                .extracting(outcome -> ((Failed) outcome).failure().place())
                .containsExactly(feed + ":3", feed + ":4");
    }

    @Test
    void aRepeatedIdIsAFailureThatNamesBothPlaces() throws IOException {
        String feed = write("feed.jsonl", "{\"id\": \"a\", \"text\": \"桥。\"}\n{\"id\": \"a\", \"text\": \"路。\"}\n");

        InputFailure failure = failure(read(feed));

        assertThat(failure.message()).startsWith(feed + ":2: ").contains("\"a\"", feed + ":1");
    }

    @Test
    void everyKindOfBadInputSaysWhatIsWrong() throws IOException {
        write("empty-folder/readme.png", "x");

        assertThat(failure(read(folder + "/none.txt")).reason()).isEqualTo("there is no such file or folder");
        assertThat(failure(read(write("e.txt", " \n"))).reason()).isEqualTo("it is empty");
        assertThat(failure(read(write("e.jsonl", "\n"))).reason()).isEqualTo("it is empty");
        assertThat(failure(read(write("b.txt", "a\0b"))).reason()).contains("binary");
        assertThat(failure(read(write("b.jsonl", "a\0b\n{}"))).reason()).contains("binary");
        assertThat(failure(read(write("p.png", "x"))).reason()).isEqualTo("files of this format are not read");
        assertThat(failure(read(write("s.txt", "────\n"))).reason()).isEqualTo("it holds no sentence");
        assertThat(failure(read(folder + "/empty-folder")).reason()).isEqualTo("the folder holds no article");
        assertThat(failure(read("a\0b")).reason()).startsWith("it is no path");
    }

    @Test
    void aBrokenLinkFailsAloneInItsFolder() throws IOException {
        write("links/a.txt", "桥通了。");
        Files.createSymbolicLink(folder.resolve("links/b.txt"), folder.resolve("gone.txt"));

        List<ReadOutcome> outcomes = read(folder + "/links");

        assertThat(articles(outcomes)).hasSize(1);
        assertThat(failure(outcomes).input()).endsWith("links/b.txt");
    }

    @Test
    void theDigestTellsAChangedArticleFromAnUnchangedOne() throws IOException {
        String digest = digest(write("a/x.txt", "桥通了\n\n青石桥通车。"));

        assertThat(digest(write("b/y.txt", "桥通了\n\n青石桥通车。"))).isEqualTo(digest).hasSize(64);
        assertThat(digest(write("c/x.txt", "桥通了\n\n青石桥停运。"))).isNotEqualTo(digest);
        assertThat(digest(write("a/x-20240305.txt", "桥通了\n\n青石桥通车。"))).isNotEqualTo(digest);
        assertThat(digest(write("d/x.txt", "\n\n桥通了\n\n青石桥通车。"))).isNotEqualTo(digest);
    }

    @Test
    void aFeedIsReadAsItIsConsumed() throws IOException {
        String feed = write("feed.jsonl", "{\"text\": \"桥。\"}\n".repeat(1000));
        AtomicLong bytes = new AtomicLong();
        try (Stream<ReadOutcome> outcomes =
                reader.read(reader.plan(List.of(feed)), InputStream.nullInputStream(), bytes::addAndGet)) {
            Iterator<ReadOutcome> iterator = outcomes.iterator();
            iterator.next();
            iterator.next();
        }

        assertThat(bytes.get()).isPositive().isLessThan(Files.size(Path.of(feed)) / 10);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private List<ReadOutcome> read(String... paths) {
        return reader.read(Arrays.asList(paths), InputStream.nullInputStream()).toList();
    }

    private Stream<ReadOutcome> standardInput(String text) {
        return reader.read(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Article> articles(Stream<ReadOutcome> outcomes) {
        return articles(outcomes.toList());
    }

    private static List<Article> articles(List<ReadOutcome> outcomes) {
        return outcomes.stream()
                .filter(Read.class::isInstance)
                .map(outcome -> ((Read) outcome).article())
                .toList();
    }

    private static InputFailure failure(List<ReadOutcome> outcomes) {
        List<InputFailure> failures = outcomes.stream()
                .filter(Failed.class::isInstance)
                .map(outcome -> ((Failed) outcome).failure())
                .toList();
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).advice()).isNotBlank();
        return failures.get(0);
    }

    private String digest(String file) {
        return articles(read(file)).get(0).sha256();
    }
}
