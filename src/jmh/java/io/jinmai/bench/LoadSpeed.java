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
import io.jinmai.store.GraphStore;
import io.jinmai.store.embedded.GraphFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Loading over Bolt into a served graph, against a bare loop that sends the final rows in as many transactions; a second load against the
 * first; one percent of new articles against these alone; building the store offline against loading. {@code -Darticles=2000} of a
 * thousand characters, {@code -Dbatch=400}: a transaction takes as many as it does for users. {@code -Dturns=5}: how often both sides are
 * measured in turn; the middle one counts.
 */
public final class LoadSpeed {
    /**
     * Turns of both sides before those that count: a load goes through forty statements, which Java's compilers take a dozen rounds over,
     * and those that move articles are run by loads into a filled graph alone.
     */
    private static final int WARM_UP_TURNS = 12;

    /** Articles of a turn that warms up: as many as the compilers need, whatever is measured then. */
    private static final int WARM_UP_ARTICLES = 800;

    /** With fewer than so many new articles one would measure what a transaction costs whatever it does. */
    private static final int LATE = 100;

    private final int articles = Integer.getInteger("articles", 2000);
    private final int turns = Integer.getInteger("turns", 5);
    private final InventedNews news = InventedNews.ofArticles(articles);
    private final NewsExtraction extraction = new NewsExtraction();
    private final Path folder;
    private final ServedGraph graph;

    private LoadSpeed(Path folder, ServedGraph graph) {
        this.folder = folder;
        this.graph = graph;
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
            int batch = Integer.getInteger("batch", BatchSize.USUAL.articles());
            new LoadSpeed(folder, new ServedGraph(store, driver, process, batch)).measure();
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
        int fewer = Math.min(articles, WARM_UP_ARTICLES);
        Contest warmUp = new Contest(graph, first.subList(0, fewer), further.subList(0, fewer));
        for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
            warmUp.turn("warm-up");
        }
        Contest contest = new Contest(graph, first, further);
        for (int turn = 0; turn < turns; turn++) {
            contest.turn("turn");
        }
        contest.print();
    }

    private void oneInAHundred(List<NamedArticle> late) throws IOException, InterruptedException {
        Cost among = graph.cost(() -> graph.load(late));
        graph.clear();
        Cost alone = graph.cost(() -> graph.load(late));
        System.out.printf(
                "%d new articles into a graph of %d: %s, alone into an empty one %s; %s (load average %s)%n",
                late.size(), 2 * articles, among, alone, among.over(alone), Memory.loadAverage());
    }

    private void secondLoad() throws IOException, InterruptedException {
        List<InventedArticle> texts = news.articles("first", articles, 1).toList();
        LoadSettings settings = new LoadSettings(2, BatchSize.of(graph.batch()));
        graph.clear();
        Cost first = graph.cost(() -> extraction.load(texts, graph.store(), settings));
        Cost second = graph.cost(() -> extraction.load(texts, graph.store(), settings));
        System.out.printf(
                "%d articles, extraction and load %s; again, unchanged %s; %s (load average %s)%n",
                articles, first, second, first.over(second), Memory.loadAverage());
    }

    private void offline() throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve("csv"));
        graph.clear();
        List<NamedArticle> first = read("first", articles, 1);
        Cost load = graph.cost(() -> graph.load(first));
        Cost csv = graph.cost(() -> Neo4jCsvExport.write(new StoreContent(graph.store(), 500), files));
        Cost tool = graph.cost(() -> ImportTool.imported(files, folder.resolve("imported"), List.of()).close());
        System.out.printf(
                "offline: files %s, Neo4j's import with its indexes %s; load over Bolt %s; %s (load average %s)%n",
                csv, tool, load, load.over(tool), Memory.loadAverage());
    }
}
