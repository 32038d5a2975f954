package io.jinmai.bench;

import io.jinmai.e2e.PackagedProgram;
import io.jinmai.e2e.RunningServer;
import io.jinmai.export.ImportTool;
import io.jinmai.export.Neo4jCsvExport;
import io.jinmai.export.StoreContent;
import io.jinmai.specimen.InventedNews;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import io.jinmai.store.embedded.GraphFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The packaged program with {@code -Xmx1g} loads many invented articles into a served graph, one percent of new ones after them, these
 * alone into an empty graph, and all again; then some are removed, and the graph is built by Neo4j's import tool. {@code -Darticles=100000}
 * of {@code -Dcharacters=1000}; loading is broken off after {@code -Dminutes}.
 */
public final class LoadAtScale {
    private static final int EVERY = 5000;
    private static final int REMOVED = 100;
    private static final int PAGE = 500;
    private static final String HEAP_OF_LOADER = "-Xmx1g";

    private final int articles = Integer.getInteger("articles", 100_000);
    private final int minutes = Integer.getInteger("minutes", 60);
    private final InventedNews news =
            InventedNews.ofArticles(articles).inCharacters(Integer.getInteger("characters", 1000));
    private final Path folder;

    private LoadAtScale(Path folder) {
        this.folder = folder;
    }

    /** Loads and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new LoadAtScale(Files.createTempDirectory("jinmai-scale")).measure();
    }

    private void measure() throws IOException, InterruptedException {
        Path all = write("news", articles, 1);
        Path late = write("late", articles / 100, 2);
        Path other = write("other", articles / 100, 3);
        try (RunningServer server = serve("graph");
                GraphStore store = GraphFolder.at(folder.resolve("graph")).openExisting()) {
            store.applySchema();
            loadAll(all, server, store);
            long size = store.statistics().articles();
            print("%d new articles into a graph of %d".formatted(articles / 100, size), load("graph", late, server));
            if (size == articles) {
                print("all articles again, unchanged", load("graph", all, server));
            }
            remove(server, store);
            System.out.println(store.statistics());
            offline(store);
            alone(late, other);
        }
    }

    private Path write(String prefix, int count, long seed) throws IOException {
        Path file = folder.resolve(prefix + ".jsonl");
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file))) {
            news.articles(prefix, count, seed).forEach(article -> lines.println(article.jsonLine()));
        }
        return file;
    }

    private RunningServer serve(String graph) {
        return new PackagedProgram(folder).with("JINMAI_JAVA_OPTS", "").serve("--graph", graph);
    }

    private void loadAll(Path file, RunningServer server, GraphStore store) throws IOException, InterruptedException {
        GarbageLog heap = new GarbageLog(folder.resolve("gc.log"));
        ProcessorTime.Since cost = ProcessorTime.since(server);
        Process loader = loader(HEAP_OF_LOADER + " " + heap.option(), "graph", file);
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        long next = EVERY;
        while (!loader.waitFor(1, TimeUnit.SECONDS)) {
            if (System.nanoTime() > until) {
                loader.destroy();
            }
            if (store.statistics().articles() >= next) {
                next += EVERY;
                state(store, loader, heap, server, cost);
            }
        }
        state(store, loader, heap, server, cost);
        System.out.printf("the load ended with %d%n", loader.exitValue());
    }

    private void state(
            GraphStore store, Process loader, GarbageLog heap, RunningServer server, ProcessorTime.Since cost)
            throws IOException {
        System.out.printf(
                "%d articles, %d facts: %s; loader %d MB, after full collections (least, middle, most) %s; server %d MB; load average %s%n",
                store.statistics().articles(),
                store.statistics().facts().values().stream().mapToLong(Long::longValue).sum(),
                cost.told(),
                Memory.residentMegabytes(loader.pid()),
                heap.megabytesSinceAsked(),
                Memory.residentMegabytes(server.pid()),
                Memory.loadAverage());
    }

    /** Into an empty graph whose server has loaded as many others before. */
    private void alone(Path late, Path other) throws IOException, InterruptedException {
        try (RunningServer server = serve("alone");
                GraphStore store = GraphFolder.at(folder.resolve("alone")).openExisting()) {
            store.applySchema();
            load("alone", other, server);
            CanonicalDump.clear(store);
            print("the new articles alone into an empty graph", load("alone", late, server));
        }
    }

    private String load(String graph, Path file, RunningServer server) throws IOException, InterruptedException {
        ProcessorTime.Since cost = ProcessorTime.since(server);
        int code = loader(HEAP_OF_LOADER, graph, file).waitFor();
        return cost.told() + (code == 0 ? "" : ", ended with " + code);
    }

    private Process loader(String options, String graph, Path file) throws IOException {
        return new PackagedProgram(folder)
                .with("JINMAI_JAVA_OPTS", options)
                .start("load", file.toString(), "--graph", graph);
    }

    private void remove(RunningServer server, GraphStore store) throws IOException {
        Set<String> ids =
                IntStream.rangeClosed(1, REMOVED).mapToObj(number -> "news-" + number).collect(Collectors.toSet());
        ProcessorTime.Since cost = ProcessorTime.since(server);
        store.remove(ids);
        print("removal of %d".formatted(REMOVED), cost.told());
    }

    /** The import tool runs as a program of its own, the schema is made here. */
    private void offline(GraphStore store) throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve("csv"));
        ProcessorTime.Since export = ProcessorTime.sinceHere();
        Neo4jCsvExport.write(new StoreContent(store, PAGE), files);
        print("files for the import tool", export.told());
        ProcessorTime.Since tool = ProcessorTime.sinceHere();
        ImportTool.imported(files, folder.resolve("imported"), List.of()).close();
        print("Neo4j's import of them, with its indexes", tool.told());
    }

    private static void print(String what, String cost) throws IOException {
        System.out.printf("%s: %s (load average %s)%n", what, cost, Memory.loadAverage());
    }
}
