package io.jinmai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.jinmai.chromium.Chromium;
import io.jinmai.display.DisplayNames;
import io.jinmai.view.ExplorerPage;
import io.jinmai.view.GraphSlice;
import io.jinmai.view.GraphSlice.Node;
import io.jinmai.view.GraphSlice.SliceArticle;
import io.jinmai.view.GraphSlice.SliceFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the largest drawing takes and how it moves; the figures go to {@code target/explorer-figures.txt}. */
class ExplorerFiguresIT {
    private static final int NODES = 2_000;
    private static final int FACTS = 5_000;
    private static final int DRAGS = 60;
    private static final double SLOWEST_FIRST_DRAWING_MS = 30_000;
    private static final double SLOWEST_CHOICE_MS = 5_000;
    private static final double FEWEST_FRAMES_A_SECOND = 5;
    private static final List<String> KINDS =
            List.of("Enterprise", "Enterprise", "Enterprise", "Bank", "Person", "District", "Alliance", "Institution");

    @Test
    void theLargestDrawingMoves(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("large.html"), ExplorerPage.of(large(), DisplayNames.load()));
        try (Chromium chromium = Chromium.ofThisMachine()) {
            Page page = chromium.open(file.toUri() + "#root=all", "zh-CN", ColorScheme.LIGHT, 1440, 900);
            double first = ((Number) page.evaluate("performance.now()")).doubleValue();
            double frames = framesWhileDragging(page);
            double chosen = millisecondsToChoose(page, "n7");
            assertThat(page.locator("body").getAttribute("data-nodes")).isEqualTo(String.valueOf(NODES));
            Files.writeString(
                    Path.of("target/explorer-figures.txt"),
                    "%d nodes, %d facts: drawn after %.0f ms; %.0f frames a second while dragging; a node chosen after %.0f ms%n"
                            .formatted(NODES, FACTS, first, frames, chosen));
            assertThat(chosen).isLessThan(SLOWEST_CHOICE_MS);
            assertThat(first).isLessThan(SLOWEST_FIRST_DRAWING_MS);
            assertThat(frames).isGreaterThan(FEWEST_FRAMES_A_SECOND);
        }
    }

    private static double framesWhileDragging(Page page) {
        page.evaluate(
                "() => { window.frames60 = 0; const tick = () => { window.frames60++; requestAnimationFrame(tick); };"
                        + " requestAnimationFrame(tick); }");
        page.mouse().move(300, 400);
        page.mouse().down();
        page.evaluate("() => { window.frames60 = 0; window.began = performance.now(); }");
        for (int step = 0; step < DRAGS; step++) {
            page.mouse().move(300 + 5 * step, 400 + 2 * step);
        }
        Object rate = page.evaluate("() => window.frames60 * 1000 / (performance.now() - window.began)");
        page.mouse().up();
        return ((Number) rate).doubleValue();
    }

    /** Until the drawing shows what is chosen. */
    private static double millisecondsToChoose(Page page, String node) {
        Object taken = page.evaluate(
                "id => new Promise(done => { const began = performance.now(); location.hash = `root=all&chosen=${id}`; setTimeout(() =>"
                        + " requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began))), 1); })",
                node);
        assertThat(page.locator("#details h2").innerText()).contains("青岭");
        return ((Number) taken).doubleValue();
    }

    private static GraphSlice large() {
        Random random = new Random(5);
        List<Node> nodes = IntStream.range(0, NODES)
                .mapToObj(i -> new Node("n" + i, KINDS.get(i % KINDS.size()), "青岭" + i + "号", List.of(), 5, Map.of()))
                .toList();
        List<SliceFact> facts = IntStream.range(0, FACTS)
                .mapToObj(i -> new SliceFact(
                        "f" + i,
                        i % 3 == 0 ? "LENDS_TO" : "COOPERATES_WITH",
                        "n" + (int) (NODES * Math.pow(random.nextDouble(), 2)),
                        "n" + random.nextInt(NODES),
                        Map.of("amountCny", 1_000_000L * (1 + i % 90), "year", 2020 + i % 5),
                        List.of(new GraphSlice.Sentence("a", i + "-" + (i + 9), "青岭的一句话。")),
                        1))
                .toList();
        return new GraphSlice("n0", nodes, facts, List.of(new SliceArticle("a", "竹乡", "2024-03-05", "日报")), 0);
    }
}
