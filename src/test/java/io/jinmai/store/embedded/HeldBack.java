package io.jinmai.store.embedded;

import io.jinmai.store.cypher.database.CypherDatabase;
import io.jinmai.store.cypher.database.CypherTransaction;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A database whose writing transactions say when they are done and wait for the word to commit. */
final class HeldBack extends DelegatingDatabase {
    private final CountDownLatch done = new CountDownLatch(1);
    private final CountDownLatch mayCommit = new CountDownLatch(1);
    private final long seconds;

    /** @param seconds to wait for anything before it counts as failed */
    HeldBack(CypherDatabase database, long seconds) {
        super(database);
        this.seconds = seconds;
    }

    /** Waits for the first writing transaction to be done but for its commit. */
    void awaitDone() {
        await(done, "the transaction is not done");
    }

    void letCommit() {
        mayCommit.countDown();
    }

    @Override
    public <T> T write(Function<CypherTransaction, T> work) {
        return database.write(transaction -> {
            T result = work.apply(transaction);
            done.countDown();
            await(mayCommit, "nobody let the transaction commit");
            return result;
        });
    }

    private void await(CountDownLatch latch, String failure) {
        try {
            if (!latch.await(seconds, TimeUnit.SECONDS)) {
                throw new AssertionError(failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
