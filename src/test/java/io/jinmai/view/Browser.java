package io.jinmai.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Chromium without a window: opens a page, lets its scripts run, and tells what became of it. */
final class Browser {
    private static final long SECONDS = 60;

    private final Path program;
    private final Path profile;

    private Browser(Path program, Path profile) {
        this.program = program;
        this.profile = profile;
    }

    /** Skips the test where there is no Chromium; in CI there must be one. */
    static Browser in(Path profile) {
        Optional<Path> program = Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
                .findFirst();
        assumeTrue(
                program.isPresent() || "true".equals(System.getenv("CI")),
                "no Chromium found: install it, or name it in the environment variable CHROMIUM");
        assertThat(program).as("Chromium, which CI needs").isPresent();
        return new Browser(program.orElseThrow(), profile);
    }

    /** The document as it stands when its scripts have run. */
    Document open(String address, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=10000",
                "--dump-dom"));
        command.addAll(List.of(options));
        command.add(address);
        Path dump = profile.resolveSibling("dump.html");
        Process process = new ProcessBuilder(command)
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("Chromium did not end within " + SECONDS + " s");
        }
        return Jsoup.parse(Files.readString(dump, UTF_8));
    }
}
