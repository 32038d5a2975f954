package io.jinmai.article.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.article.input.ReadOutcome.Read;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages, and the encodings of pages and plain text. */
class PageFilesTest extends ArticleFiles {
    @Test
    void aPageGivesItsArticleWithoutItsFurniture() throws IOException {
        Article article = article("page.html", """
                <html><head><meta charset="utf-8"><title>竹乡网 - 竹乡的贷款</title>
                <meta name="PubDate" content="2024-03-05"><meta name="ContentSource" content="竹乡日报">
                <script>var a = "<p>假的</p>";</script></head><body>
                <nav><a href="/">首页</a> <a href="/2">要闻</a></nav>
                <div id="c"><h1>竹乡的贷款</h1><p>%s</p><p>公司位于安吉县。</p></div>
                <div><a href="/3">相关链接一</a><a href="/4">相关链接二</a></div>
                <footer>版权所有</footer></body></html>""".formatted(SENTENCE).getBytes(UTF_8));

        assertThat(article.title()).isEqualTo("竹乡的贷款");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(article.source()).isEqualTo("竹乡日报");
        assertThat(article.input()).isEqualTo(SENTENCE + "\n公司位于安吉县。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB2312", "Big5", "UTF-8", "UTF-16LE"})
    void aPageIsReadInTheEncodingThatItDeclares(String encoding) throws IOException {
        String page = "<meta charset=\"" + encoding + "\"><article><p>公司位於安吉，已獲貸款。</p></article>";
        byte[] bytes = encoding.equals("UTF-16LE")
                ? ("\uFEFF" + page).getBytes(Charset.forName(encoding))
                : page.getBytes(Charset.forName(encoding.equals("GB2312") ? "GBK" : encoding));

        assertThat(article("page.htm", bytes).input()).isEqualTo("公司位於安吉，已獲貸款。");
    }

    @Test
    void textInBig5IsToldFromTextInGb18030() throws IOException {
        String text = "工商銀行向青嶺竹業有限公司發放貸款二百八十五萬元，公司總經理林曉表示感謝。";

        assertThat(article("a.txt", text.getBytes(Charset.forName("Big5"))).input())
                .isEqualTo(text);
        assertThat(article("b.txt", text.getBytes(Charset.forName("GB18030"))).input())
                .isEqualTo(text);
    }

    @Test
    void aGuessedEncodingIsToldOnceAFile() throws IOException {
        write("a.txt", SENTENCE.getBytes(Charset.forName("GB18030")));
        write("b.jsonl", ("{\"text\":\"" + SENTENCE + "\"}\n").repeat(2).getBytes(Charset.forName("GB18030")));
        write("c.txt", SENTENCE.getBytes(UTF_8));
        List<String> told = new ArrayList<>();
        ArticleReader reader = new ArticleReader(new ReadOptions(false), notice -> told.add(notice.message()));

        List<ReadOutcome> outcomes = reader.read(List.of(folder.toString()), InputStream.nullInputStream())
                .toList();

        assertThat(outcomes).hasSize(4).allMatch(Read.class::isInstance);
        assertThat(told)
                .containsExactly(
                        place("a.txt")
                                + ": it does not say its encoding and was read as GB18030; convert it to UTF-8 if names look wrong",
                        place("b.jsonl")
                                + ": it does not say its encoding and was read as GB18030; convert it to UTF-8 if names look wrong");
    }
}
