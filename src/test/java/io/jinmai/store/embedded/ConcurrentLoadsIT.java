package io.jinmai.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.specimen.InventedNews;
import io.jinmai.specimen.NewsExtraction;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Loads, corrections and removals that go on at once, of articles that tell of each other's names, leave the graph that one load of
 * the remaining articles makes: over Bolt, where they wait for each other, deadlock and are tried again.
 */
class ConcurrentLoadsIT {
    private static final InventedNews NEWS = InventedNews.inBrief();
    private static final NewsExtraction EXTRACTION = new NewsExtraction();
    private static final int STEPS = 50;
    private static final int IDS = 8;
    private static final int LARGEST_BATCH = 4;

    private static GraphServer server;
    private static GraphStore store;

    @BeforeAll
    static void serve(@TempDir Path directory) {
        Path folder = directory.resolve("graph");
        server = GraphFolder.at(folder).serve(Ports.ANY);
        store = GraphFolder.at(folder).openExisting();
        store.applySchema();
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void leaveWhatOneLoadMakes(int loaders) throws Exception {
        long seed = System.nanoTime();
        CanonicalDump.clear(store);
        Map<String, NamedArticle> remaining = new TreeMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(loaders);
        try {
            List<Callable<Map<String, NamedArticle>>> works = new ArrayList<>();
            for (int loader = 0; loader < loaders; loader++) {
                works.add(new Loader("loader" + loader, new Random(seed + loader)));
            }
            for (Future<Map<String, NamedArticle>> work : threads.invokeAll(works)) {
                remaining.putAll(work.get());
            }
        } finally {
            threads.shutdownNow();
        }
        List<String> together = CanonicalDump.of(store);

        CanonicalDump.clear(store);
        store.load(List.copyOf(remaining.values()));

        assertThat(CanonicalDump.difference(together, CanonicalDump.of(store)))
                .as("seed %d", seed)
                .isEmpty();
    }

    /** Loads, corrects and removes articles of its own, in small batches; gives those that remain. */
    private record Loader(String name, Random random) implements Callable<Map<String, NamedArticle>> {
        @Override
        public Map<String, NamedArticle> call() {
            Map<String, NamedArticle> remaining = new TreeMap<>();
            for (int step = 0; step < STEPS; step++) {
                Set<String> ids = ids();
                if (random.nextInt(4) == 0) {
                    store.remove(ids);
                    remaining.keySet().removeAll(ids);
                } else {
                    List<NamedArticle> articles = articles(ids);
                    store.load(articles);
                    articles.forEach(
                            article -> remaining.put(article.graph().article().id(), article));
                }
            }
            return remaining;
        }

        private Set<String> ids() {
            return Set.copyOf(random.ints(1 + random.nextInt(LARGEST_BATCH), 0, IDS)
                    .mapToObj(number -> name + "-" + number)
                    .toList());
        }

        private List<NamedArticle> articles(Collection<String> ids) {
            return EXTRACTION.read(
                    ids.stream().map(id -> NEWS.article(id, random.nextLong())).toList());
        }
    }
}
