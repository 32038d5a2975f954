package io.jinmai.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.display.DisplayNames;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    void drawsTheSliceAndTellsOfItsCentre() throws Exception {
        Document page = open(Slices.OF_A_LOAN, "#language=zh");

        assertThat(page.body().attr("data-ready")).isEqualTo("true");
        assertThat(page.select("#drawing canvas")).isNotEmpty();
        assertThat(page.body().attr("data-nodes")).isEqualTo("3");
        assertThat(page.select("#details h2").text()).isEqualTo("青岭竹业有限公司");
        assertThat(page.select("#details .claim")).hasSize(3);
        assertThat(page.select("#facts tbody tr")).hasSize(4);
        assertThat(page.select("#facts tbody tr").first().text()).contains("云溪农商银行", "贷款给", "285万元", "2023");
        assertThat(page.select("#kinds label").eachText()).contains("银行1", "企业1", "区域1");
    }

    @Test
    void aFactShowsItsSentenceWithTheNamesMarkedAndTheArticle() throws Exception {
        Document page = open(Slices.OF_A_LOAN, "#language=zh&facts=f1");

        assertThat(page.select("#details blockquote").text())
                .contains("向青岭竹业有限公司发放贷款285万元。", "竹乡的贷款 · 2024-03-05 · 金脉日报");
        assertThat(page.select("#details mark").eachText()).containsExactly("云溪农商银行", "青岭竹业有限公司", "285万元");
    }

    @Test
    void theAddressKeepsFilters() throws Exception {
        Document page = open(Slices.OF_A_LOAN, "#language=en&types=LOCATED_IN&least=10000");

        assertThat(page.select("#facts tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("lends to", "120,000,000 yuan");
    }

    @Test
    void whatADerivedFactRestsOnIsSaid() throws Exception {
        assertThat(open(Slices.OF_A_LOAN, "#language=zh&facts=f3")
                        .select("#details .hint")
                        .text())
                .isEqualTo("由名称或区划推导，无原句");
    }

    @Test
    void aPhoneScrollsInOneDirectionOnly() throws Exception {
        Document page = open(Slices.OF_A_LOAN, "#language=zh", "--window-size=390,800");

        assertThat(Integer.parseInt(page.body().attr("data-width")))
                .isLessThanOrEqualTo(Integer.parseInt(page.body().attr("data-room")));
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
        Document page = open(Slices.ofName(name), "#facts=" + URLEncoder.encode("f1", StandardCharsets.UTF_8));

        assertThat(page.body().attr("data-ready")).isEqualTo("true");
        assertThat(page.title()).isEqualTo("金脉");
        assertThat(page.select("#details img, #facts img, #details script, #facts script"))
                .isEmpty();
        assertThat(page.select("#facts tbody bdi").eachText()).anyMatch(text -> text.equals(name.strip()));
    }
}
