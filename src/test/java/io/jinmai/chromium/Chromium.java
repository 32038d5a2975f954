package io.jinmai.chromium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine without a window, driven as a person would; Playwright downloads none. */
public final class Chromium implements AutoCloseable {
    private static final double PATIENCE_MS = 20_000;
    private static final String VARIABLE = "CHROMIUM";
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Path program) {
        // A machine with more to do than a person's answers later.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
    }

    /** Skips the tests where there is no Chromium; in CI there must be one. */
    public static Chromium ofThisMachine() {
        Optional<Path> program = Stream.concat(Stream.ofNullable(System.getenv(VARIABLE)), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(
                program.isPresent() || "true".equals(System.getenv("CI")),
                "no Chromium found: install it, or name it in the environment variable " + VARIABLE);
        assertThat(program).as("Chromium, which CI needs").isPresent();
        return new Chromium(program.orElseThrow());
    }

    /** A new window on an address, when its page has drawn. */
    public Page open(String address, String language, ColorScheme scheme, int width, int height) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setColorScheme(scheme)
                        .setViewportSize(width, height))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address);
        page.waitForSelector("body[data-ready=true]");
        return page;
    }

    /** A new empty window. */
    public Page window(String language) {
        return browser.newContext(new Browser.NewContextOptions().setLocale(language))
                .newPage();
    }

    /** What the pages wrote to the console as errors since this was asked last: failed scripts, broken policies. */
    public List<String> complaints() {
        List<String> told = List.copyOf(complaints);
        complaints.clear();
        return told;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
