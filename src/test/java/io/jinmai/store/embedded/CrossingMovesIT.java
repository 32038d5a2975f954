package io.jinmai.store.embedded;

import static io.jinmai.store.Graphs.article;
import static io.jinmai.store.Graphs.enterprise;
import static io.jinmai.store.Graphs.fact;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.Entity;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.QueryResult;
import io.jinmai.store.cypher.CypherDatabase;
import io.jinmai.store.cypher.CypherGraphStore;
import io.jinmai.store.cypher.CypherTransaction;
import io.jinmai.store.cypher.Statements;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two loads that have no name in common and move one article: what the one has read of it, the other must not change. */
class CrossingMovesIT {
    private static final long SECONDS = 20;
    private static final String READING = Statements.one("identity/uses-in-articles");
    private static final Entity SELLER = enterprise("Enterprise:青岭竹业", "青岭竹业");
    private static final Entity BUYER = enterprise("Enterprise:白沙造船", "白沙造船");
    private static final Entity FULL_SELLER = enterprise("Enterprise:浙江青岭竹业有限公司", "浙江青岭竹业有限公司");
    private static final Entity FULL_BUYER = enterprise("Enterprise:浙江白沙造船有限公司", "浙江白沙造船有限公司");
    private static final NamedArticle BOTH = article(
            "both",
            List.of(SELLER, BUYER),
            fact(RelationType.SUBSIDIARY_OF, SELLER.id(), BUYER.id(), FactTerms.NONE, 0.9, "青岭竹业是白沙造船的子公司。"));
    private static final NamedArticle OF_SELLER = fullName("seller", FULL_SELLER, SELLER);
    private static final NamedArticle OF_BUYER = fullName("buyer", FULL_BUYER, BUYER);

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

    @Test
    void whatALoadHasReadOfAnArticleItMovesStays() throws Exception {
        store.load(List.of(BOTH));
        Meanwhile meanwhile = new Meanwhile(database, () -> store.load(List.of(OF_BUYER)));

        new CypherGraphStore(meanwhile).load(List.of(OF_SELLER));

        meanwhile.other.get(SECONDS, TimeUnit.SECONDS);
        List<String> crossed = CanonicalDump.of(store);
        CanonicalDump.clear(store);
        store.load(List.of(BOTH, OF_SELLER, OF_BUYER));
        assertThat(CanonicalDump.difference(crossed, CanonicalDump.of(store))).isEmpty();
    }

    private static NamedArticle fullName(String id, Entity full, Entity shortForm) {
        return NamedArticle.of(article(id, List.of(full)).graph(), Map.of(full.id(), Set.of(shortForm.id())));
    }

    /**
     * A database that, once its first transaction has read articles, starts another one, and goes on when that one is done or waits
     * for a lock.
     */
    private static final class Meanwhile implements CypherDatabase {
        private final CypherDatabase database;
        private final Runnable work;
        private final AtomicBoolean isStarted = new AtomicBoolean();
        private CompletableFuture<Void> other;

        Meanwhile(CypherDatabase database, Runnable work) {
            this.database = database;
            this.work = work;
        }

        @Override
        public <T> T write(Function<CypherTransaction, T> change) {
            return database.write(transaction -> change.apply((statement, parameters) -> {
                QueryResult result = transaction.run(statement, parameters);
                if (statement.equals(READING) && !result.rows().isEmpty() && !isStarted.getAndSet(true)) {
                    other = CompletableFuture.runAsync(work);
                    awaitDoneOrBlocked();
                }
                return result;
            }));
        }

        private void awaitDoneOrBlocked() {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (!other.isDone() && !isBlocked()) {
                assertThat(System.nanoTime()).as("neither done nor blocked").isLessThan(end);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }

        private boolean isBlocked() {
            String statement = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";
            return !database.read(transaction -> transaction.run(statement, Map.of()))
                    .rows()
                    .isEmpty();
        }

        @Override
        public <T> T read(Function<CypherTransaction, T> look) {
            return database.read(look);
        }

        @Override
        public <T> T read(Function<CypherTransaction, T> look, Duration atMost) {
            return database.read(look, atMost);
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
