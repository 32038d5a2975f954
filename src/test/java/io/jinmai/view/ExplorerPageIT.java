package io.jinmai.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.jinmai.chromium.Chromium;
import io.jinmai.display.DisplayNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser. */
class ExplorerPageIT {
    @TempDir
    private Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.ofThisMachine();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** The document as it stands when its scripts have drawn. */
    private Document open(GraphSlice slice, String state) throws IOException {
        Path file = Files.writeString(folder.resolve("graph.html"), ExplorerPage.of(slice, DisplayNames.load()));
        Page page = chromium.open(file.toUri() + state, "zh-CN", ColorScheme.LIGHT, 1200, 800);
        try {
            return Jsoup.parse(page.content());
        } finally {
            page.context().close();
        }
    }

    @Test
    void drawsTheSliceAndTellsOfWhatIsChosen() throws IOException {
        Document page = open(Slices.OF_A_LOAN, "#language=zh&chosen=e&table=true");

        assertThat(page.body().attr("data-ready")).isEqualTo("true");
        assertThat(page.select("#drawing canvas")).isNotEmpty();
        assertThat(page.body().attr("data-nodes")).isEqualTo("3");
        assertThat(page.select("#details h2").text()).isEqualTo("青岭竹业有限公司");
        assertThat(page.select("#details .fact")).hasSize(3);
        assertThat(page.select("#rows tbody tr")).hasSize(4);
        assertThat(page.select("#rows tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("云溪农商银行", "贷款给", "285万元", "2023", "竹乡的贷款"));
    }

    @Test
    void aFactShowsItsSentenceInItsArticle() throws IOException {
        Document page = open(Slices.OF_A_LOAN, "#language=zh&fact=f1");

        assertThat(page.select("#details mark").eachText())
                .singleElement()
                .asString()
                .endsWith("向青岭竹业有限公司发放贷款285万元。");
        assertThat(page.select("#details article").text()).contains("竹乡的贷款", "2024-03-05 · 金脉日报");
    }

    @Test
    void aFactOfMoreArticlesThanAreQuotedSaysOfHowMany() throws IOException {
        Document page = open(Slices.OF_A_LOAN, "#language=zh&fact=f2&table=true");

        assertThat(page.select("#details article")).hasSize(1);
        assertThat(page.select("#details .counted").text()).isEqualTo("共有 1234 篇文章，这里引用其中 1 篇。");
        assertThat(page.select("#rows tr[data-fact=f2] td.articles").text()).isEqualTo("竹乡的贷款；共 1234 篇");
        assertThat(page.select("#rows tr[data-fact=f1] td.articles").text()).isEqualTo("竹乡的贷款");
        assertThat(open(Slices.OF_A_LOAN, "#language=en&fact=f2")
                        .select("#details .counted")
                        .text())
                .isEqualTo("1 of 1234 articles are quoted here.");
        assertThat(open(Slices.OF_A_LOAN, "#language=zh&fact=f1").select("#details .counted"))
                .isEmpty();
    }

    @Test
    void aFactIsMarkedInTheWholeTextOfItsArticle() throws IOException {
        String text = "　　山里的消息。\n　　2023年，云溪农商银行向青岭竹业有限公司发放贷款285万元。\n　　竹子<b>长</b>得好。\n";
        GraphSlice slice =
                Slices.OF_A_LOAN.with(List.of(Slices.OF_A_LOAN.articles().get(0).withText(text, 97)));
        Document page = open(slice, "#language=zh&fact=f1");

        assertThat(page.select("#details .text").text())
                .isEqualTo("山里的消息。 　　2023年，云溪农商银行向青岭竹业有限公司发放贷款285万元。 　　竹子<b>长</b>得好。");
        assertThat(page.select("#details mark").eachText()).containsExactly(text.substring(11, 33));
    }

    @Test
    void theAddressKeepsFilters() throws IOException {
        Document page = open(Slices.OF_A_LOAN, "#language=en&types=LOCATED_IN&amount=100000000&table=true");

        assertThat(page.select("#rows tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("lends to", "¥120M");
    }

    @Test
    void whatADerivedFactRestsOnIsSaid() throws IOException {
        assertThat(open(Slices.OF_A_LOAN, "#language=zh&fact=f3")
                        .select("#details > .soft")
                        .text())
                .contains("没有原文");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"https://evil.example\",\"青岭\")", "@SUM(A1)", "＝1＋1", "\t=1", " -1\"\"\n=2"})
    void aNameIsNeverAFormulaInASpreadsheet(String name) throws IOException {
        Path file = Files.writeString(
                folder.resolve("graph.html"), ExplorerPage.of(Slices.ofName(name), DisplayNames.load()));
        Page page = chromium.open(file.toUri() + "#language=zh&root=all", "zh-CN", ColorScheme.LIGHT, 1200, 800);
        Path saved = folder.resolve("saved.csv");
        page.waitForDownload(() -> page.locator("#csv").click()).saveAs(saved);
        page.context().close();

        List<String> cells = new ArrayList<>();
        try (MappingIterator<String[]> rows = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(Files.readString(saved).substring(1))) {
            rows.readAll().forEach(row -> cells.addAll(List.of(row)));
        }
        assertThat(cells)
                .anyMatch(cell -> cell.contains(name.strip()))
                .noneMatch(cell -> cell.matches("(?s)\\s*[=+\\-@＝＋－＠].*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title='hit'</script>",
                "</script><script>document.title='hit'</script>",
                "<img src=x onerror=\"document.title='hit'\">",
                "\"'`;document.title='hit'//",
                "javascript:document.title='hit'",
                "\u202e\u2066反\u2069",
                "<!--"
            })
    void aNameIsNeverMarkup(String name) throws IOException {
        Document page = open(Slices.ofName(name), "#language=zh&table=true&fact=f1");

        assertThat(page.body().attr("data-ready")).isEqualTo("true");
        assertThat(page.title()).isEqualTo("金脉 · 看图");
        assertThat(page.select("#details img, #rows img, #details script, #rows script, a[href^=javascript]"))
                .isEmpty();
        assertThat(page.select("#rows tbody button").eachText())
                .as("as written, but for what turns text round")
                .contains(name.replaceAll("[\u202e\u2066\u2069]", "").strip());
    }
}
