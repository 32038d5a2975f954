package io.jinmai.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.jinmai.chromium.Chromium;
import io.jinmai.e2e.PackagedProgram.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer page of the samples, used as a person uses it. */
class ExplorerInUseIT {
    private static final String BANK = "中国工商银行绍兴分行";
    private static final Path PICTURES = Path.of("src/site/resources/explorer");

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static String address;

    private Page page;

    @BeforeAll
    static void drawTheSamples() {
        chromium = Chromium.ofThisMachine();
        PackagedProgram jinmai = new PackagedProgram(folder);
        assertThat(jinmai.run("load", "--samples").code()).isZero();
        Result drawn = jinmai.run("view", "-o", "graph.html");
        assertThat(drawn.code()).as(drawn.toString()).isZero();
        address = folder.resolve("graph.html").toUri().toString();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothingBroke() {
        page.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }

    private void open(String state) {
        page = chromium.open(address + state, "zh-CN", ColorScheme.LIGHT, 1440, 900);
    }

    private int nodes() {
        return Integer.parseInt(page.locator("body").getAttribute("data-nodes"));
    }

    private void choose(String words) {
        page.locator("#search").fill(words);
        page.locator("#search").press("Enter");
    }

    private byte[] downloaded(String button) throws IOException {
        Download download = page.waitForDownload(() -> page.locator(button).click());
        try (InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        }
    }

    @Test
    void startsWithWhatOneTakesInAtAGlance() {
        open("");

        assertThat(nodes()).isBetween(10, 40);
        assertThat(page.locator("#drawing canvas").first()).isVisible();
        assertThat(page.locator("#questions button")).hasCount(6);
        assertThat(page.locator("#questions button:disabled")).hasCount(0);
        assertThat(page.locator("#summary")).containsText("个节点");
    }

    @Test
    void findsNamesTraditionalOnesAndInitials() {
        open("");

        for (String words : List.of("工商银行绍兴分行", "工商銀行紹興分行", "gsyhsx")) {
            page.locator("#search").fill(words);
            assertThat(page.locator("#hits li").first()).containsText(BANK);
        }
        page.locator("#search").press("ArrowDown");
        page.locator("#search").press("ArrowUp");
        page.locator("#search").press("Enter");
        assertThat(page.locator("#details h2")).hasText(BANK);
        assertThat(page.locator("#hits")).isHidden();
    }

    @Test
    void aNodeUnfoldsAndIsFoldedAgainByUndo() {
        open("");
        choose("柯桥区");
        int before = nodes();

        page.locator("[data-action=expand]").click();
        page.waitForFunction("before => Number(document.body.dataset.nodes) > before", before);
        page.locator("#undo").click();
        page.waitForFunction("before => Number(document.body.dataset.nodes) === before", before);
        page.keyboard().press("Control+z");
        assertThat(page.locator("#undo")).isDisabled();
    }

    @Test
    void aQuestionFillsTheTableWhichSortsAndGoesIntoAFile() throws IOException {
        open("");
        page.locator("[data-question=lender]").click();

        assertThat(page.locator("[data-question=lender]")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#rows tbody tr").first()).containsText("贷款给");
        page.locator("[data-sort=year]").click();
        assertThat(page.locator("th[aria-sort=descending]")).containsText("年份");
        List<String> years = page.locator("td.year").allInnerTexts().stream()
                .filter(year -> !year.isBlank())
                .toList();
        assertThat(years).isSortedAccordingTo((a, b) -> b.compareTo(a));
        String csv = new String(downloaded("#csv"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeff\"从\",\"关系\",\"到\",\"金额\",").contains("\"贷款给\"");
        assertThat(csv.lines().count()).isEqualTo(page.locator("#rows tbody tr").count() + 1L);
    }

    @Test
    void aFactShowsItsSentenceAmongThoseOfItsArticle() {
        open("#root=question%3Alender&table=true");
        page.locator("#rows tbody tr", new Page.LocatorOptions().setHasText("贷款给"))
                .first()
                .click();

        assertThat(page.locator("#details mark").first()).containsText("贷款");
        assertThat(page.locator("#details article h3").first()).not().isEmpty();
        assertThat(page.locator("#details .origin").first()).containsText("20");
    }

    @Test
    void filtersNarrowAndTheAddressKeepsThem() {
        open("#root=all&table=true");
        int all = nodes();
        page.locator("#filtering").click();
        page.locator("#filters input[value=Person]").uncheck();
        page.locator("#filters input[name=amount]").fill("1000");
        page.locator("#filters input[name=amount]").press("Tab");

        page.waitForFunction("all => Number(document.body.dataset.nodes) < all / 2", all);
        assertThat(page.url()).contains("kinds=Person", "amount=10000000");
        int narrowed = nodes();
        page.reload();
        page.waitForSelector("body[data-ready=true]");
        assertThat(nodes()).isEqualTo(narrowed);
        assertThat(page.locator("#rows td.type").allInnerTexts()).isNotEmpty().containsOnly("贷款给");
    }

    @Test
    void twoNodesShowHowTheyAreConnected() {
        open("");
        choose("织云进出口");
        page.locator("[data-action=connect]").click();
        choose(BANK);

        assertThat(page.locator("#details h2")).containsText("如何相连");
        assertThat(page.locator(".way").first()).containsText(BANK);
        page.locator(".way .fact").first().click();
        assertThat(page.locator("#details .statement")).not().isEmpty();
    }

    @Test
    void drawingsGoIntoFilesWithDistrictsRoundWhatTheyHold() throws IOException {
        open("");
        assertThat(new String(downloaded("#svg"), StandardCharsets.UTF_8))
                .contains(">柯桥区</text>")
                .doesNotContain("rx=\"8\"");
        page.locator("#districts").click();
        assertThat(page.locator("#districts")).hasAttribute("aria-pressed", "true");

        assertThat(new String(downloaded("#svg"), StandardCharsets.UTF_8)).contains("rx=\"8\"", ">柯桥区</text>");
        assertThat(downloaded("#png")).startsWith((byte) 0x89, 'P', 'N', 'G');
    }

    @Test
    void layoutsAndUnfoldedBundlesKeepWhatIsDrawn() {
        open("");
        int nodes = nodes();
        for (String layout : List.of("concentric", "hierarchy", "force")) {
            page.locator("#layout").selectOption(layout);
            assertThat(page.locator("#layout")).hasValue(layout);
            assertThat(nodes()).isEqualTo(nodes);
        }
        page.locator("#unfolded").click();
        assertThat(page.locator("#unfolded")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void keysDoWhatTheMouseDoes() {
        open("");
        page.keyboard().press("/");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().press("Escape");
        page.locator("#drawing").focus();
        page.keyboard().press("ArrowRight");
        Locator name = page.locator("#details h2");
        String first = name.innerText();
        page.keyboard().press("ArrowRight");
        assertThat(name).not().hasText(first);
        page.keyboard().press("t");
        assertThat(page.locator("#rows")).isVisible();
        page.keyboard().press("Escape");
        assertThat(name).hasCount(0);
    }

    @Test
    void speaksEnglishWhereTheBrowserDoesAndKeepsWhatIsChosen() {
        page = chromium.open(address, "en-GB", ColorScheme.DARK, 1440, 900);

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.locator("#language").click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        page.locator("#theme").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        assertThat(page.url()).contains("language=zh", "theme=light");
    }

    @Test
    void everyControlHasAName() {
        open("#table=true");
        page.locator("#filtering").click();

        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('button, select, input, [role=application]')].filter(part =>"
                                        + " !(part.textContent.trim() || part.getAttribute('aria-label') || part.closest('label'))).length"))
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void aPhoneScrollsDownOnly(String language) {
        page = chromium.open(address + "#root=question%3Alender&table=true", language, ColorScheme.LIGHT, 390, 844);
        page.locator("#filtering").click();
        page.locator("#rows tbody tr").first().click();

        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    /** With {@code -Djinmai.pictures.write=true} the pictures of the documentation are taken anew. */
    @Test
    void picturesOfTheDocumentation() throws IOException {
        boolean kept = Boolean.getBoolean("jinmai.pictures.write");
        Path pictures = kept ? PICTURES : folder.resolve("pictures");
        open("");
        page.locator("[data-question=lender]").click();
        page.locator("#table").click();
        page.locator(".fact").first().click();
        picture(pictures.resolve("light.png"));
        page.context().close();
        page = chromium.open(address, "zh-CN", ColorScheme.DARK, 1280, 760);
        picture(pictures.resolve("dark.png"));
    }

    private void picture(Path file) throws IOException {
        page.setViewportSize(1280, 760);
        page.locator("#fit").click();
        page.mouse().move(1, 1);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).isBetween(20_000L, 300_000L);
    }
}
