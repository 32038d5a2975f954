package io.jinmai.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each text of {@code articles/layout} with what is to be read out of it, and the cases too small for a file. */
class NewspaperTextTest {
    private static final Path TEXTS = Path.of("src/test/resources/articles/layout");

    private final NewspaperText layout = new NewspaperText();

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsTheArticlesOfTheText(Path text) throws IOException {
        String name = text.getFileName().toString();
        Path expected = text.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");

        String read = ArticleRendering.of(layout.articles(Files.readString(text), false));

        assertThat(read).isEqualTo(Files.readString(expected));
    }

    @Test
    void wholeFileIsOneArticleWithoutFurnitureAndBylines() throws IOException {
        List<ArticleText> articles = layout.articles(Files.readString(TEXTS.resolve("newspaper-page.txt")), true);

        assertThat(articles).hasSize(1);
        ArticleText article = articles.get(0);
        assertThat(article.title()).startsWith("一把竹椅坐出新天地");
        assertThat(article.authors()).containsExactly("唐越", "何小禾", "白露", "孙占一");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2024, 5, 17));
        assertThat(article.sentences())
                .extracting(Sentence::text)
                .contains("云湖区：一张名片跑贷款", "村民老周第一个签了字。")
                .noneMatch(text -> text.contains("责任编辑") || text.contains("摄") || text.contains("下转"));
        assertThat(article.sentences()).extracting(Sentence::paragraph).isSorted();
    }

    @Test
    void nothingButFurnitureIsNoArticle() {
        assertThat(layout.articles("2024年5月17日　星期五\n责任编辑 宋 词\n————\n", false)).isEmpty();
        assertThat(layout.articles("  \n\n　　\n", true)).isEmpty();
    }

    @Test
    void dateInRunningTextIsNoDateOfPublication() {
        ArticleText article =
                layout.articles("小城有了新桥\n\n2019年5月1日，青石桥通车。今年它满五岁。", false).get(0);

        assertThat(article.publishedOn()).isNull();
        assertThat(article.title()).isEqualTo("小城有了新桥");
    }

    @Test
    void aPictureAtTheEndOfAParagraphClosesIt() {
        for (String picture : List.of("👇", "⬇️", "🌼", "☎️")) {
            String text = "这个月茶山都忙。先看看账本：种苗、肥料、冷库，哪样不花钱？别急，往下看" + picture + "\n\n一个电话，两座冷库\n云帆茶业专业合作社去年冬天冻坏了四十吨茶青。";

            List<ArticleText> articles = layout.articles(text, false);

            assertThat(articles).hasSize(1);
            assertThat(articles.get(0).sentences())
                    .extracting(Sentence::text)
                    .contains("一个电话，两座冷库", "云帆茶业专业合作社去年冬天冻坏了四十吨茶青。");
        }
    }

    @Test
    void aUnitOfMeasureIsNoPicture() {
        assertThat(Glyphs.endsWithPicture("新厂房占地5000㎡")).isFalse();
        assertThat(Glyphs.endsWithPicture("最高气温35℃")).isFalse();
        assertThat(Glyphs.endsWithPicture("作者是𠮷")).isFalse();
        assertThat(Glyphs.endsWithPicture("点赞👍🏻")).isTrue();
    }

    @Test
    void aSubheadingAloneStartsNoArticle() {
        String text = "山里来了新邻居\n\n第一段说完了。\n\n路通了\n\n第二段也说完了。\n\n灯亮了\n\n第三段。";

        assertThat(layout.articles(text, false)).hasSize(1);
    }

    @Test
    void aHeadingWithBylineAfterTextStartsAnArticle() {
        String text = "山里来了新邻居\n\n第一段说完了。\n\n路通了\n\n王小山 李 川\n\n第二段也说完了。";

        assertThat(layout.articles(text, false)).extracting(ArticleText::title).containsExactly("山里来了新邻居", "路通了");
    }

    @Test
    void aLineOfAHundredThousandCharactersTakesNoTime() {
        String text = "标题\n" + "风".repeat(100_000) + "\n" + "（《".repeat(50_000) + "\n" + "**".repeat(50_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(layout.articles(text, false)).isNotEmpty());
    }
}
