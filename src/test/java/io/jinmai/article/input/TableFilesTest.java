package io.jinmai.article.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.article.input.ReadOutcome.Read;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with an article a row. */
class TableFilesTest extends ArticleFiles {
    @Test
    void aTableGivesAnArticleARow() throws IOException {
        write(
                "table.csv",
                ("标题,正文,日期\n竹乡的贷款,\"" + SENTENCE + "\",2024-03-05\n空的,,\n坏的," + SENTENCE + ",春天\n")
                        .getBytes(Charset.forName("GB18030")));

        List<ReadOutcome> outcomes = read("table.csv");

        Article first = ((Read) outcomes.get(0)).article();
        assertThat(first.id()).isEqualTo("table#2");
        assertThat(first.title()).isEqualTo("竹乡的贷款");
        assertThat(first.publishedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(messages(outcomes))
                .containsExactly(
                        place("table.csv") + ":3: its text is empty; leave the row out, or fill it",
                        place("table.csv") + ":4: its date is none: \"春天\"; write it as 2024-09-30");
    }

    @Test
    void aTableWithoutAColumnOfTextsIsRefused() throws IOException {
        write("table.csv", "a,b\n1,2\n".getBytes(UTF_8));

        assertThat(messages(read("table.csv"))).singleElement().asString().contains("no column of texts", "正文");
    }

    @Test
    void aTableBrokenInItsHeaderIsRefusedInOneLine() throws IOException {
        write("table.csv", "\"text\n灯亮了。\n".getBytes(UTF_8));

        assertThat(messages(read("table.csv")))
                .singleElement()
                .asString()
                .contains("cannot be read further")
                .hasLineCount(1);
    }
}
