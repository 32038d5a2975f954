package io.jinmai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.specimen.InventedNews;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import io.jinmai.store.embedded.GraphFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a load is cut off and however many run at once, the next load makes the graph what an undisturbed one makes it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashIT {
    private static final int ARTICLES = 300;
    private static final int BATCH = 30;
    private static final int KILLS = 25;
    private static final int SERVER_KILLS = 2;

    private PackagedProgram program;
    private Path feed;
    private RunningServer server;
    private GraphStore store;
    private List<String> undisturbed;

    @BeforeAll
    void loadOnce(@TempDir Path folder) throws IOException {
        program = new PackagedProgram(folder);
        feed = InventedNews.inBrief().write(folder.resolve("feed.jsonl"), "feed", ARTICLES, 7);
        server = program.serve("--graph", "graph");
        store = open("graph");
        PackagedProgram.Result result = load("graph");
        requireDone(result);
        assertThat(result.out()).contains("300 read = 300 loaded");
        undisturbed = CanonicalDump.of(store);
    }

    @AfterAll
    void stop() {
        store.close();
        server.close();
    }

    /** Each load goes on where the killed one before it was cut off; one that comes to its end before it is killed is looked at. */
    @Test
    void killedLoadsAreMadeGoodByTheNext() throws Exception {
        Random random = new Random(11);
        int cutOff = 0;
        CanonicalDump.clear(store);
        for (int kill = 0; kill < KILLS; kill++) {
            long before = store.statistics().articles();
            Process loader = start("graph");
            awaitRandomMoment(loader, store, random);
            loader.destroyForcibly().waitFor();
            long loaded = store.statistics().articles();
            cutOff += before < loaded && loaded < ARTICLES ? 1 : 0;
            if (loaded == ARTICLES) {
                assertThat(CanonicalDump.of(store)).as("after kill " + kill).isEqualTo(undisturbed);
                CanonicalDump.clear(store);
            }
        }
        requireDone(load("graph"));
        assertThat(CanonicalDump.of(store)).isEqualTo(undisturbed);
        assertThat(cutOff).as("loads that were cut off in their midst").isGreaterThan(KILLS / 3);
    }

    /** Some moment after a load has written some of the articles that are left, told by the graph, since machines differ in speed. */
    private static void awaitRandomMoment(Process loader, GraphStore graph, Random random) throws InterruptedException {
        long before = graph.statistics().articles();
        long until = before + 1 + random.nextInt((int) Math.max(1, ARTICLES - before));
        while (loader.isAlive() && graph.statistics().articles() < until) {
            loader.waitFor(10, TimeUnit.MILLISECONDS);
        }
        loader.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
    }

    @Test
    void aKilledServerIsMadeGoodByTheNextLoad() throws Exception {
        Random random = new Random(13);
        for (int kill = 0; kill < SERVER_KILLS; kill++) {
            RunningServer killed = program.serve("--graph", "killed");
            Process loader = start("killed");
            try (GraphStore other = open("killed")) {
                awaitRandomMoment(loader, other, random);
            }
            killed.close();
            loader.waitFor();
        }
        requireDone(load("killed"));
        try (GraphStore other = open("killed")) {
            assertThat(CanonicalDump.of(other)).isEqualTo(undisturbed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void loadsAtOnceMakeTheGraphOfOne(int loaders) throws Exception {
        CanonicalDump.clear(store);
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < loaders; i++) {
            running.add(start("graph"));
        }
        for (Process loader : running) {
            assertThat(loader.waitFor()).isZero();
        }

        assertThat(CanonicalDump.of(store)).isEqualTo(undisturbed);
    }

    private GraphStore open(String graph) {
        return GraphFolder.at(program.folder().resolve(graph)).openExisting();
    }

    private static void requireDone(PackagedProgram.Result result) {
        assertThat(result.code()).as(result.err()).isZero();
    }

    private PackagedProgram.Result load(String graph) {
        return program.run("load", feed.toString(), "--graph", graph, "--batch-size", Integer.toString(BATCH));
    }

    private Process start(String graph) throws IOException {
        return program.start("load", feed.toString(), "--graph", graph, "--batch-size", Integer.toString(BATCH));
    }
}
