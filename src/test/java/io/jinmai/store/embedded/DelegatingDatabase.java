package io.jinmai.store.embedded;

import io.jinmai.store.cypher.database.CypherDatabase;
import io.jinmai.store.cypher.database.CypherTransaction;
import java.time.Duration;
import java.util.function.Function;

/** Another database, whose writing transactions a test steps into. Closing it leaves that one open. */
abstract class DelegatingDatabase implements CypherDatabase {
    final CypherDatabase database;

    DelegatingDatabase(CypherDatabase database) {
        this.database = database;
    }

    @Override
    public final <T> T read(Function<CypherTransaction, T> work) {
        return database.read(work);
    }

    @Override
    public final <T> T read(Function<CypherTransaction, T> work, Duration atMost) {
        return database.read(work, atMost);
    }

    @Override
    public final void close() {}
}
