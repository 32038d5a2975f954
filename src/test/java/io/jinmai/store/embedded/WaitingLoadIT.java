package io.jinmai.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.Graphs;
import io.jinmai.store.LoadCounts;
import io.jinmai.store.cypher.CypherDatabase;
import io.jinmai.store.cypher.CypherGraphStore;
import io.jinmai.store.cypher.CypherTransaction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that waits for nodes which another transaction then deletes: Neo4j hands out locks on deleted nodes without a word. */
class WaitingLoadIT {
    private static final long SECONDS = 20;
    private static final long MILLIS_TO_REACH_THE_LOCK = 500;
    private static final NamedArticle FIRST = article("a1", "Enterprise:青岭竹业有限公司");
    private static final NamedArticle SECOND = article("a2", "Enterprise:青岭竹业有限公司");

    private static CypherDatabase database;
    private static CypherGraphStore store;

    @BeforeAll
    static void open(@TempDir Path folder) {
        database = new EmbeddedDatabase(Engine.start(folder));
        store = new CypherGraphStore(database);
        store.applySchema();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void clear() {
        CanonicalDump.clear(store);
    }

    @Test
    void anEntityAndItsNameGoWhileTheyAreWaitedFor() throws Exception {
        store.load(List.of(FIRST));

        LoadCounts counts = loadWhileIsRemoved(SECOND, "a1");

        assertThat(counts.newEntities()).isOne();
        assertSaysJust(SECOND);
    }

    @Test
    void theArticleItselfGoesWhileItIsWaitedFor() throws Exception {
        store.load(List.of(FIRST));

        loadWhileIsRemoved(FIRST, "a1");

        assertSaysJust(FIRST);
    }

    /** The removal is done but for its commit when the load begins; it commits once the load has come to wait for it. */
    private static LoadCounts loadWhileIsRemoved(NamedArticle article, String removed) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> removal = CompletableFuture.runAsync(
                () -> new CypherGraphStore(new HeldBack(database, done, mayCommit)).remove(Set.of(removed)));
        assertThat(done.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<LoadCounts> load = CompletableFuture.supplyAsync(() -> store.load(List.of(article)));
        Thread.sleep(MILLIS_TO_REACH_THE_LOCK);
        assertThat(load).isNotDone();

        mayCommit.countDown();
        removal.get(SECONDS, TimeUnit.SECONDS);
        return load.get(SECONDS, TimeUnit.SECONDS);
    }

    private static void assertSaysJust(NamedArticle article) {
        List<String> waited = CanonicalDump.of(store);
        CanonicalDump.clear(store);
        store.load(List.of(article));
        assertThat(CanonicalDump.difference(waited, CanonicalDump.of(store))).isEmpty();
    }

    private static NamedArticle article(String id, String enterprise) {
        return Graphs.article(id, List.of(Graphs.enterprise(enterprise, "青岭竹业有限公司")));
    }

    /** A database whose writing transactions say when they are done and wait for the word to commit. */
    private record HeldBack(CypherDatabase database, CountDownLatch done, CountDownLatch mayCommit)
            implements CypherDatabase {
        @Override
        public <T> T read(Function<CypherTransaction, T> work) {
            return database.read(work);
        }

        @Override
        public <T> T read(Function<CypherTransaction, T> work, Duration atMost) {
            return database.read(work, atMost);
        }

        @Override
        public <T> T write(Function<CypherTransaction, T> work) {
            return database.write(transaction -> {
                T result = work.apply(transaction);
                done.countDown();
                await();
                return result;
            });
        }

        private void await() {
            try {
                if (!mayCommit.await(SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("nobody let the transaction commit");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
