package io.jinmai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neo4j Browser as the guide in {@code cypher/browser} has a person use it: log in, drop the style, drop a question, run it. */
class Neo4jBrowserIT {
    private static final Path FILES = Path.of("cypher", "browser");
    private static final String DROP = """
            ([name, text]) => {
              const transfer = new DataTransfer();
              transfer.items.add(new File([text], name));
              return transfer;
            }""";

    @TempDir
    private static Path folder;

    @Test
    void drawsASavedQuestionInTheColoursOfTheGraph() throws IOException {
        PackagedProgram jinmai = new PackagedProgram(folder);
        assertThat(jinmai.run("load", "--samples").code()).isZero();
        try (RunningServer server = jinmai.serve();
                Chromium chromium = Chromium.ofThisMachine()) {
            Page page = chromium.window("zh-CN");
            page.navigate(server.said("Neo4j Browser"));
            logIn(page, server.said("Bolt"), server.said("Password").split(" ")[0]);
            drop(page, FILES.resolve("style.grass"));
            drop(page, FILES.resolve("favourites/lenders-of-enterprise.cypher"));
            page.locator(".filedrop-paste-in-editor").click();
            page.locator("[data-testid=editor-Run]").click();

            Locator nodes = page.locator("svg g.node");
            nodes.first().waitFor();
            assertThat(nodes.count()).isGreaterThan(1);
            assertThat(page.locator("svg g.node circle[fill='#b3541e']").count())
                    .isPositive();
            assertThat(String.join(" ", page.locator("svg g.relationship text").allTextContents()))
                    .contains("贷款给");
        }
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
        JSHandle transfer =
                page.evaluateHandle(DROP, List.of(file.getFileName().toString(), Files.readString(file, UTF_8)));
        page.dispatchEvent(".filedrop", "drop", Map.of("dataTransfer", transfer));
    }
}
