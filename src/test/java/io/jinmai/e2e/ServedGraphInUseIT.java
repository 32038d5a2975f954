package io.jinmai.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.jinmai.chromium.Chromium;
import io.jinmai.e2e.PackagedProgram.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code jinmai serve} serves, as a person uses it: Neo4j Browser as the guide in {@code cypher/browser} has it (log in, drop the
 * style, drop a question, run it), and the explorer beyond the part of the graph that it starts with.
 */
class ServedGraphInUseIT {
    private static final Path FILES = Path.of("cypher", "browser");
    private static final String DROP = """
            ([name, base64]) => {
              const transfer = new DataTransfer();
              transfer.items.add(new File([Uint8Array.from(atob(base64), unit => unit.charCodeAt(0))], name));
              return transfer;
            }""";

    private static final String ARTICLE = "2024-04-25-xinchang-bearing";
    private static final String WITHIN = "浙江沃洲轴承有限公司";
    private static final String BEYOND = "浙江越织云纺织科技股份有限公司";
    private static final String BANK = "#b3541e";
    private static final String ENTERPRISE = "#1f6fb2";

    @TempDir
    private static Path folder;

    private static PackagedProgram jinmai;
    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void serveTheSamples() throws IOException {
        chromium = Chromium.ofThisMachine();
        jinmai = new PackagedProgram(folder);
        assertThat(jinmai.run("load", "--samples").code()).isZero();
        server = jinmai.serve();
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void browserDrawsASavedQuestionInTheColoursOfTheGraph() throws IOException {
        Page page = chromium.window("zh-CN");
        page.navigate(server.said("Neo4j Browser"));
        logIn(page, server.said("Bolt"), server.said("Password").split(" ")[0]);
        drop(page, FILES.resolve("style.grass"));
        page.locator("[data-testid=frame]", containing("node.Bank")).waitFor();
        drop(page, FILES.resolve("favourites/lenders-of-enterprise.cypher"));
        page.locator(".filedrop-paste-in-editor").click();
        page.locator("[data-testid=editor-Run]").click();

        // It draws in colours of its own first.
        page.locator("svg g.node circle[fill='" + BANK + "']").first().waitFor();
        page.locator("svg g.node circle[fill='" + ENTERPRISE + "']").first().waitFor();
        assertThat(String.join(" ", page.locator("svg g.relationship text").allTextContents()))
                .contains("贷款给");

        page.context().close();
    }

    @Test
    void browserKeepsTheQuestionsOfTheDistributionAsFavourites() throws IOException {
        Page page = chromium.window("zh-CN");
        page.navigate(server.said("Neo4j Browser"));
        logIn(page, server.said("Bolt"), server.said("Password").split(" ")[0]);
        drop(
                page,
                PackagedProgram.LAUNCHER
                        .resolve("../../cypher/browser/questions.zip")
                        .normalize());
        page.locator("[data-testid=navigationFavorites]").click();
        page.locator("[data-testid=savedScriptsFolder-Jinmai]").click();

        Locator questions = page.locator("[data-testid=savedScriptListItem]");
        assertThat(questions.filter(filtering("谁贷款给了这家企业"))).isVisible();
        assertThat(questions.filter(filtering("同一联盟里还没有贷款的企业"))).isVisible();
        page.context().close();
    }

    private static Locator.FilterOptions filtering(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The explorer with no more of the graph at first than what one article names. */
    private static Page explorer(String state) {
        return chromium.open(
                server.said("Explorer") + "?article=" + ARTICLE + state, "zh-CN", ColorScheme.LIGHT, 1440, 900);
    }

    private static int nodes(Page page) {
        return Integer.parseInt(page.locator("body").getAttribute("data-nodes"));
    }

    private static void choose(Page page, String words) {
        page.locator("#search").fill(words);
        page.locator("#search").press("Enter");
    }

    @SuppressWarnings("unchecked")
    private static List<String> delivered(Page page) {
        return (List<String>) page.evaluate(
                "JSON.parse(document.getElementById('graph-data').textContent).slice.nodes.map(node => node.name)");
    }

    @Test
    void theExplorerUnfoldsNodesBeyondWhatItStartedWith() {
        Page page = explorer("#root=all");
        int started = nodes(page);
        assertThat(started).isEqualTo(delivered(page).size());
        choose(page, "绍兴市");
        page.locator("[data-action=expand]").click();
        page.waitForFunction("started => Number(document.body.dataset.nodes) > started", started);
        int unfolded = nodes(page);

        page.reload();
        page.waitForSelector("body[data-ready=true]");
        assertThat(nodes(page)).as("the address keeps what was unfolded").isEqualTo(unfolded);
        page.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theExplorerFindsAndConnectsWhatItDidNotStartWith() {
        Page page = explorer("");
        assertThat(delivered(page)).doesNotContain(BEYOND).contains(WITHIN);
        choose(page, BEYOND);
        assertThat(page.locator("#details h2")).hasText(BEYOND);
        assertThat(page.locator("#details .fact")).not().hasCount(0);

        page.locator("[data-action=connect]").click();
        choose(page, WITHIN);
        assertThat(page.locator("#details h2")).containsText("如何相连");
        assertThat(page.locator(".way").first()).containsText(BEYOND);
        assertThat(page.locator(".way").first()).containsText(WITHIN);
        page.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theExplorerAsksQuestionsOfWhatIsChosenAndShowsTheWholeTextOfAnArticle() {
        Page page = explorer("");
        choose(page, BEYOND);
        assertThat(page.locator("[data-question=lenders]")).containsText(BEYOND);
        page.locator("[data-question=lenders]").click();
        page.locator("#rows tbody tr", containing("贷款给")).first().click();

        assertThat(page.locator("#details .origin").first()).containsText("20");
        Locator text = page.locator("#details .text").first();
        Locator mark = text.locator("mark").first();
        assertThat(mark).containsText("贷款");
        assertThat(text.innerText().length()).isGreaterThan(5 * mark.innerText().length());
        assertThat(mark).isInViewport();
        page.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theExplorerSaysWhenItsServerIsGone() {
        Page page = explorer("");
        page.route("**/api/**", Route::abort);
        choose(page, WITHIN);

        assertThat(page.locator("#details [role=alert]")).containsText("服务器没有应答");
        page.context().close();
        assertThat(chromium.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("ERR_FAILED"));
    }

    @Test
    void aPageOfASavedQueryIsDrawnFromAServer() throws IOException {
        Result drawn = jinmai.run(
                "view",
                "--to",
                server.said("Bolt"),
                "--user",
                "neo4j",
                "--password-file",
                "graph/password",
                "--query",
                "lenders-of-enterprise",
                "-p",
                "enterprise=" + BEYOND,
                "-o",
                "lenders.html");

        assertThat(drawn.code()).as(drawn.toString()).isZero();
        Page page = chromium.open(
                folder.resolve("lenders.html").toUri() + "#root=all&table=true", "zh-CN", ColorScheme.LIGHT, 1200, 800);
        assertThat(page.locator("#rows tbody tr", containing("贷款给")).first()).containsText(BEYOND);
        page.context().close();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void logIn(Page page, String bolt, String password) {
        Locator address = page.locator("[data-testid=boltaddress]");
        address.fill(bolt.substring(bolt.indexOf("//") + 2));
        page.locator("[data-testid=username]").fill("neo4j");
        page.locator("[data-testid=password]").fill(password);
        page.locator("[data-testid=connect]").click();
        address.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void drop(Page page, Path file) throws IOException {
        JSHandle transfer = page.evaluateHandle(
                DROP,
                List.of(file.getFileName().toString(), Base64.getEncoder().encodeToString(Files.readAllBytes(file))));
        page.dispatchEvent(".filedrop", "drop", Map.of("dataTransfer", transfer));
    }
}
