package io.jinmai.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.display.DisplayNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser. */
class ExplorerPageIT {
    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void find() throws IOException {
        browser = Browser.in(Files.createDirectory(folder.resolve("profile")));
    }

    private Document open(GraphSlice slice, String state, String... options) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("graph.html"), ExplorerPage.of(slice, DisplayNames.load()));
        return browser.open(page.toUri() + state, options);
    }

    @Test
    void drawsTheSliceAndTellsOfWhatIsChosen() throws Exception {
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
    void aFactShowsItsSentenceInItsArticle() throws Exception {
        Document page = open(Slices.OF_A_LOAN, "#language=zh&fact=f1");

        assertThat(page.select("#details mark").eachText())
                .singleElement()
                .asString()
                .endsWith("向青岭竹业有限公司发放贷款285万元。");
        assertThat(page.select("#details article").text()).contains("竹乡的贷款", "2024-03-05 · 金脉日报");
    }

    @Test
    void theAddressKeepsFilters() throws Exception {
        Document page = open(Slices.OF_A_LOAN, "#language=en&types=LOCATED_IN&amount=100000000&table=true");

        assertThat(page.select("#rows tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("lends to", "¥120M");
    }

    @Test
    void whatADerivedFactRestsOnIsSaid() throws Exception {
        assertThat(open(Slices.OF_A_LOAN, "#language=zh&fact=f3")
                        .select("#details > .soft")
                        .text())
                .contains("没有原文");
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
    void aNameIsNeverMarkup(String name) throws Exception {
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
