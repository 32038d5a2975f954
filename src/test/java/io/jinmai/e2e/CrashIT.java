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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** However a load is cut off and however many run at once, the next load makes the graph what an undisturbed one makes it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashIT {
    private static final int ARTICLES = 150;
    private static final int BATCH = 10;
    private static final int KILLS = 10;
    private static final int SERVER_KILLS = 2;
    private static final int LOADERS = 4;

    /** About as long as a batch takes, so that kills hit all parts of one. */
    private static final int MOST_MILLIS = 60;

    private final Random random = new Random(11);
    private PackagedProgram program;
    private Path feed;
    private RunningServer server;
    private GraphStore store;
    private List<String> undisturbed;

    @BeforeAll
    void loadOnce(@TempDir Path folder) throws IOException {
        program = new PackagedProgram(folder);
        feed = InventedNews.inBrief().write(folder.resolve("feed.jsonl"), "feed", ARTICLES, 7);
        serve();
        PackagedProgram.Result result = load();
        requireDone(result);
        assertThat(result.out()).contains(ARTICLES + " read = " + ARTICLES + " loaded");
        undisturbed = CanonicalDump.of(store);
    }

    private void serve() {
        server = program.serve("--graph", "graph");
        store = GraphFolder.at(program.folder().resolve("graph")).openExisting();
    }

    @BeforeEach
    void clear() {
        CanonicalDump.clear(store);
    }

    @AfterAll
    void stop() {
        store.close();
        server.close();
    }

    /** Each load goes on where the killed one before it was cut off. */
    @Test
    void killedLoadsAreMadeGoodByTheNext() throws Exception {
        int cutOff = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            long before = store.statistics().articles();
            Process loader = start();
            awaitLoaded(loader, ARTICLES * kill / (KILLS + 1));
            loader.destroyForcibly().waitFor();
            long loaded = store.statistics().articles();
            cutOff += before < loaded && loaded < ARTICLES ? 1 : 0;
        }

        requireDone(load());
        assertThat(CanonicalDump.of(store)).isEqualTo(undisturbed);
        assertThat(cutOff).as("loads that were cut off in their midst").isGreaterThan(KILLS / 2);
    }

    /** Some moment after so many articles are in the graph: told by the graph, since machines differ in speed. */
    private void awaitLoaded(Process loader, int articles) throws InterruptedException {
        while (loader.isAlive() && store.statistics().articles() < articles) {
            loader.waitFor(10, TimeUnit.MILLISECONDS);
        }
        loader.waitFor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS);
    }

    /** As by a power cut: the server goes, and its loader before it has found out. */
    @Test
    void aKilledServerIsMadeGoodByTheNextLoad() throws Exception {
        for (int kill = 1; kill <= SERVER_KILLS; kill++) {
            Process loader = start();
            awaitLoaded(loader, ARTICLES * kill / (SERVER_KILLS + 1));
            server.close();
            loader.destroyForcibly().waitFor();
            store.close();
            serve();
            assertThat(store.statistics().articles())
                    .as("articles that are there after the kill")
                    .isPositive();
        }

        requireDone(load());
        assertThat(CanonicalDump.of(store)).isEqualTo(undisturbed);
    }

    @Test
    void loadsAtOnceMakeTheGraphOfOne() throws Exception {
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < LOADERS; i++) {
            running.add(start());
        }
        for (Process loader : running) {
            assertThat(loader.waitFor()).isZero();
        }

        assertThat(CanonicalDump.of(store)).isEqualTo(undisturbed);
    }

    private static void requireDone(PackagedProgram.Result result) {
        assertThat(result.code()).as(result.err()).isZero();
    }

    private PackagedProgram.Result load() {
        return program.run(arguments());
    }

    private Process start() throws IOException {
        return program.start(arguments());
    }

    private String[] arguments() {
        return new String[] {"load", feed.toString(), "--graph", "graph", "--batch-size", Integer.toString(BATCH)};
    }
}
