package io.jinmai.bench;

import io.jinmai.e2e.PackagedProgram;
import io.jinmai.e2e.RunningServer;
import io.jinmai.pipeline.BatchSize;
import io.jinmai.pipeline.LoadSettings;
import io.jinmai.specimen.InventedArticle;
import io.jinmai.specimen.InventedNews;
import io.jinmai.specimen.NewsExtraction;
import io.jinmai.store.GraphStore;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.embedded.GraphFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A feed into a running {@code jinmai serve}: small batches of invented articles, one in ten a correction, and removals, while saved
 * queries are asked. Prints a line a minute and the whole at the end. {@code -Dminutes=60 -Drate=50} (articles a second aimed at),
 * {@code -DfedAtOnce=10} (articles of a batch) and {@code -Dcharacters=1000} (an article) choose the size.
 */
public final class Soak {
    /** One in so many articles of a batch is a correction; of a smaller batch one. */
    private static final int ONE_CORRECTION_IN = 10;

    private static final int REMOVE_EVERY = 20;
    private static final long QUERY_EVERY_MILLIS = 250;
    private static final List<String> QUERIES =
            List.of("lenders-of-enterprise", "articles-about", "borrowers-of-bank", "posts-of-person");

    private final int minutes = Integer.getInteger("minutes", 5);
    private final int rate = Integer.getInteger("rate", 50);
    private final int batchSize = Integer.getInteger("fedAtOnce", 10);
    private final Latencies queries = new Latencies();
    private final Latencies allQueries = new Latencies();
    private final Latencies loads = new Latencies();
    private final InventedNews news =
            InventedNews.ofArticles(rate * 60 * minutes).inCharacters(Integer.getInteger("characters", 1000));
    private final NewsExtraction extraction = new NewsExtraction();
    private final Random random = new Random(1);
    private int batches;
    private int fed;
    private int corrected;
    private int removed;

    private Soak() {}

    /** Runs for as long as is asked. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("jinmai-soak");
        try (RunningServer server = new PackagedProgram(folder)
                        .with("JINMAI_JAVA_OPTS", "")
                        .serve("--graph", "graph");
                GraphStore store = GraphFolder.at(folder.resolve("graph")).openExisting()) {
            new Soak().run(server, store);
        }
    }

    private void run(RunningServer server, GraphStore store) throws IOException, InterruptedException {
        store.applySchema();
        ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor();
        asking.scheduleWithFixedDelay(() -> ask(store), 1000, QUERY_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        Instant start = Instant.now();
        for (int minute = 1; minute <= minutes; minute++) {
            feed(store, start.plus(Duration.ofMinutes(minute)));
            System.out.printf(
                    "minute %d: %d articles fed, %d corrected, %d removed, %d in the graph; server %d MB; loads %s; queries %s; load average %s%n",
                    minute,
                    fed,
                    corrected,
                    removed,
                    store.statistics().articles(),
                    Memory.residentMegabytes(server.pid()),
                    loads.summary(),
                    queries.summary(),
                    Memory.loadAverage());
        }
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        asking.shutdown();
        asking.awaitTermination(1, TimeUnit.MINUTES);
        System.out.printf(
                "%.0f s: %.1f new articles a second and %.1f corrections; queries %s; errors of queries %d, of loads %d; graph %s%n",
                seconds, fed / seconds, corrected / seconds, allQueries.summary(), queries.errors(), loads.errors(), store.statistics());
    }

    /** Feeds until then, no faster than the rate. */
    private void feed(GraphStore store, Instant until) throws InterruptedException {
        long pause = 1_000_000_000L * batchSize / rate;
        long next = System.nanoTime();
        while (Instant.now().isBefore(until)) {
            List<InventedArticle> batch = batch();
            loads.time(() -> extraction.load(batch, store, new LoadSettings(1, BatchSize.of(batchSize))));
            if (++batches % REMOVE_EVERY == 0) {
                loads.time(() -> removed += store.remove(Set.of(anyId(), anyId())).articles());
            }
            next = Math.max(next + pause, System.nanoTime() - pause);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, next - System.nanoTime()));
        }
    }

    private List<InventedArticle> batch() {
        Set<String> ids = new LinkedHashSet<>();
        int corrections = fed == 0 ? 0 : Math.max(1, batchSize / ONE_CORRECTION_IN);
        while (ids.size() < batchSize - corrections) {
            ids.add("news-" + fed++);
        }
        while (ids.size() < batchSize) {
            if (ids.add(anyId())) {
                corrected++;
            }
        }
        List<InventedArticle> batch = new ArrayList<>();
        ids.forEach(id -> batch.add(news.article(id, random.nextLong())));
        return batch;
    }

    private String anyId() {
        return "news-" + random.nextInt(Math.max(1, fed));
    }

    /** A saved query about somebody who is in the news now and then. */
    private void ask(GraphStore store) {
        String query = QUERIES.get((int) (System.nanoTime() / 1000 % QUERIES.size()));
        Map<String, Object> names = Map.of(
                "enterprise", "安吉青岭竹业有限公司", "name", "安吉县", "bank", "中国工商银行湖州安吉支行", "person", "林晓");
        Runnable request = () -> store.query(Statements.one("queries/" + query), names, false);
        long start = System.nanoTime();
        queries.time(request);
        allQueries.add((System.nanoTime() - start) / 1e6);
    }
}
