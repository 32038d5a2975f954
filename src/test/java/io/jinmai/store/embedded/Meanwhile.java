package io.jinmai.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.store.QueryResult;
import io.jinmai.store.cypher.database.CypherDatabase;
import io.jinmai.store.cypher.database.CypherTransaction;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * A database that, once a statement of a writing transaction has first found something, starts other work, and goes on when that is done
 * or waits for a lock.
 */
final class Meanwhile extends DelegatingDatabase {
    private final String reading;
    private final Runnable work;
    private final long seconds;
    private final AtomicBoolean isStarted = new AtomicBoolean();
    private CompletableFuture<Void> other;

    /** @param seconds to wait for anything before it counts as failed */
    Meanwhile(CypherDatabase database, String reading, Runnable work, long seconds) {
        super(database);
        this.reading = reading;
        this.work = work;
        this.seconds = seconds;
    }

    /** Waits for the other work to be done; fails where it was never started. */
    void awaitOther() throws Exception {
        other.get(seconds, TimeUnit.SECONDS);
    }

    @Override
    public <T> T write(Function<CypherTransaction, T> change) {
        return database.write(transaction -> change.apply((statement, parameters) -> {
            QueryResult result = transaction.run(statement, parameters);
            if (statement.equals(reading) && !result.rows().isEmpty() && !isStarted.getAndSet(true)) {
                other = CompletableFuture.runAsync(work);
                awaitDoneOrBlocked();
            }
            return result;
        }));
    }

    private void awaitDoneOrBlocked() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
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
}
