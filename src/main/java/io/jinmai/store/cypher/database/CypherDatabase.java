package io.jinmai.store.cypher.database;

import java.time.Duration;
import java.util.function.Function;

/**
 * A database that runs Cypher in transactions. Work that fails for a passing reason, such as a deadlock, is repeated, so it must
 * have no effect of its own. Every failure is a {@link io.jinmai.store.StoreException}.
 */
public interface CypherDatabase extends AutoCloseable {

    /** Runs work that reads; a statement in it that would write is refused. */
    <T> T read(Function<CypherTransaction, T> work);

    /**
     * As {@link #read(Function)}, but the database breaks the work off after that long, with a
     * {@link io.jinmai.store.StoreException} of kind {@code TOO_SLOW}.
     */
    <T> T read(Function<CypherTransaction, T> work, Duration atMost);

    /** Runs work that may write, and commits it. */
    <T> T write(Function<CypherTransaction, T> work);

    @Override
    void close();
}
