package io.jinmai.bench;

import io.jinmai.e2e.PackagedProgram;
import io.jinmai.e2e.RunningServer;
import io.jinmai.export.ImportTool;
import io.jinmai.export.Neo4jCsvExport;
import io.jinmai.export.StoreContent;
import io.jinmai.pipeline.BatchSize;
import io.jinmai.pipeline.LoadSettings;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.specimen.InventedArticle;
import io.jinmai.specimen.InventedNews;
import io.jinmai.specimen.NewsExtraction;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import io.jinmai.store.embedded.GraphFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Loading over Bolt into a served graph, against a bare loop that sends the final rows in as many transactions; a second load against the
 * first; one percent of new articles against these alone; building the store offline against loading. {@code -Darticles=2000} of a
 * thousand characters, {@code -Dbatch=400}: a transaction takes as many as it does for users.
 */
public final class LoadSpeed {
    /**
     * Turns of both sides before those that count: a load goes through forty statements, which Java's compilers take a dozen rounds over,
     * and those that move articles are run by loads into a filled graph alone.
     */
    private static final int WARM_UP_TURNS = 12;

    /** Times that both sides are measured in turn; the middle one counts. */
    private static final int TURNS = 5;

    /** With fewer than so many new articles one would measure what a transaction costs whatever it does. */
    private static final int LATE = 100;

    private final int articles = Integer.getInteger("articles", 2000);
    private final int batch = Integer.getInteger("batch", BatchSize.USUAL.articles());
    private final InventedNews news = InventedNews.ofArticles(articles);
    private final NewsExtraction extraction = new NewsExtraction();
    private final Path folder;
    private final GraphStore store;
    private final Driver driver;
    private final ProcessHandle server;

    private LoadSpeed(Path folder, GraphStore store, Driver driver, ProcessHandle server) {
        this.server = server;
        this.folder = folder;
        this.store = store;
        this.driver = driver;
    }

    /** Work that is timed. */
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** Measures one after the other and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("jinmai-load");
        try (RunningServer server = new PackagedProgram(folder)
                        .with("JINMAI_JAVA_OPTS", "")
                        .serve("--graph", "graph");
                GraphStore store = GraphFolder.at(folder.resolve("graph")).openExisting();
                Driver driver = GraphDatabase.driver(
                        server.said("Bolt"),
                        AuthTokens.basic("neo4j", server.said("Password").split(" ")[0]))) {
            store.applySchema();
            ProcessHandle process = ProcessHandle.of(server.pid()).orElseThrow();
            new LoadSpeed(folder, store, driver, process).measure();
        }
    }

    private void measure() throws IOException, InterruptedException {
        List<NamedArticle> first = read("first", articles, 1);
        List<NamedArticle> further = read("further", articles, 2);
        againstBareLoop(first, further);
        oneInAHundred(read("late", Math.max(LATE, articles / 100), 3));
        secondLoad();
        offline();
    }

    private List<NamedArticle> read(String prefix, int count, long seed) {
        return extraction.read(news.articles(prefix, count, seed).toList());
    }

    /** Leaves the graph of all of them. */
    private void againstBareLoop(List<NamedArticle> first, List<NamedArticle> further)
            throws IOException, InterruptedException {
        CanonicalDump.clear(store);
        load(first);
        GraphRows before = GraphRows.of(store);
        load(further);
        GraphRows added = GraphRows.of(store).without(before);
        checkBareLoop(before, transactions(first));
        List<Cost> bareEmpty = new ArrayList<>();
        List<Cost> bareFilled = new ArrayList<>();
        List<Cost> empty = new ArrayList<>();
        List<Cost> filled = new ArrayList<>();
        for (int turn = 0; turn < WARM_UP_TURNS + TURNS; turn++) {
            CanonicalDump.clear(store);
            bareEmpty.add(cost(() -> BareLoop.send(before, transactions(first), driver)));
            bareFilled.add(cost(() -> BareLoop.send(added, transactions(further), driver)));
            CanonicalDump.clear(store);
            empty.add(cost(() -> load(first)));
            filled.add(cost(() -> load(further)));
            System.out.printf(
                    "turn %d: empty graph %s; filled graph %s%n", turn, empty.get(turn), filled.get(turn));
        }
        print("empty graph", before, empty, bareEmpty);
        print("filled graph", added, filled, bareFilled);
    }

    private void checkBareLoop(GraphRows rows, int transactions) {
        CanonicalDump.clear(store);
        BareLoop.send(rows, transactions, driver);
        if (GraphRows.of(store).without(rows).size() > 0) {
            throw new IllegalStateException("the bare loop made another graph");
        }
    }

    private static void print(String what, GraphRows rows, List<Cost> loads, List<Cost> bareLoops) throws IOException {
        Cost load = middle(loads);
        Cost bare = middle(bareLoops);
        System.out.printf(
                "%s: %d facts (%d rows), load %s, bare loop %s; ratio %s (load average %s)%n",
                what, rows.facts(), rows.size(), load, bare, bare.over(load), Memory.loadAverage());
    }

    /** Of the turns that count. */
    private static Cost middle(List<Cost> costs) {
        return costs.stream()
                .skip(WARM_UP_TURNS)
                .sorted(Comparator.comparingDouble(Cost::clock))
                .toList()
                .get(TURNS / 2);
    }

    private void oneInAHundred(List<NamedArticle> late) throws IOException, InterruptedException {
        Cost among = cost(() -> load(late));
        CanonicalDump.clear(store);
        Cost alone = cost(() -> load(late));
        System.out.printf(
                "%d new articles into a graph of %d: %s, alone into an empty one %s; %s (load average %s)%n",
                late.size(), 2 * articles, among, alone, among.over(alone), Memory.loadAverage());
    }

    private void secondLoad() throws IOException, InterruptedException {
        List<InventedArticle> texts = news.articles("first", articles, 1).toList();
        LoadSettings settings = new LoadSettings(2, BatchSize.of(batch));
        CanonicalDump.clear(store);
        Cost first = cost(() -> extraction.load(texts, store, settings));
        Cost second = cost(() -> extraction.load(texts, store, settings));
        System.out.printf(
                "%d articles, extraction and load %s; again, unchanged %s; %s (load average %s)%n",
                articles, first, second, first.over(second), Memory.loadAverage());
    }

    private void offline() throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve("csv"));
        CanonicalDump.clear(store);
        List<NamedArticle> first = read("first", articles, 1);
        Cost load = cost(() -> load(first));
        Cost csv = cost(() -> Neo4jCsvExport.write(new StoreContent(store, 500), files));
        Cost tool = cost(() -> ImportTool.imported(files, folder.resolve("imported"), List.of()).close());
        System.out.printf(
                "offline: files %s, Neo4j's import with its indexes %s; load over Bolt %s; %s (load average %s)%n",
                csv, tool, load, load.over(tool), Memory.loadAverage());
    }

    private void load(List<NamedArticle> named) {
        for (int from = 0; from < named.size(); from += batch) {
            store.load(named.subList(from, Math.min(named.size(), from + batch)));
        }
    }

    private int transactions(List<NamedArticle> named) {
        return (named.size() + batch - 1) / batch;
    }

    /** Times work by the clock and by the processor time of this program and the server, which a busy machine changes less. */
    private Cost cost(Work work) throws IOException, InterruptedException {
        long start = System.nanoTime();
        double here = processorSeconds(ProcessHandle.current());
        double there = processorSeconds(server);
        work.run();
        return new Cost(
                (System.nanoTime() - start) / 1e9,
                processorSeconds(ProcessHandle.current()) - here,
                processorSeconds(server) - there);
    }

    private static double processorSeconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    /**
     * Seconds.
     *
     * @param here of processors, by this program
     * @param there of processors, by the server
     */
    private record Cost(double clock, double here, double there) {
        double processor() {
            return here + there;
        }

        /** How many times the cost of the other this is. */
        String over(Cost other) {
            return "%.2f by the clock, %.2f by processor time"
                    .formatted(clock / other.clock, processor() / other.processor());
        }

        @Override
        public String toString() {
            return "%.1f s (processors %.1f s here and %.1f s in the server)".formatted(clock, here, there);
        }
    }
}
