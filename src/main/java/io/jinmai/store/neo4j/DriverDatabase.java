package io.jinmai.store.neo4j;

import io.jinmai.store.QueryResult;
import io.jinmai.store.cypher.database.CypherDatabase;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/** A database of a Neo4j server, in the driver's managed transactions. */
final class DriverDatabase implements CypherDatabase {
    private final Driver driver;
    private final DriverErrors errors;
    private final SessionConfig sessions;

    /** Run the work of transactions that write: it waits for the server, which the driver's own threads must not. */
    private final ExecutorService workers = Executors.newCachedThreadPool(DriverDatabase::worker);

    DriverDatabase(Driver driver, ServerLogin login) {
        this.driver = driver;
        this.errors = new DriverErrors(login);
        this.sessions =
                login.database() == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(login.database());
    }

    void verify() {
        translating(() -> {
            driver.verifyConnectivity();
            return null;
        });
    }

    @Override
    public <T> T read(Function<CypherTransaction, T> work) {
        return read(work, TransactionConfig.empty());
    }

    @Override
    public <T> T read(Function<CypherTransaction, T> work, Duration atMost) {
        return read(work, TransactionConfig.builder().withTimeout(atMost).build());
    }

    private <T> T read(Function<CypherTransaction, T> work, TransactionConfig config) {
        return translating(() -> {
            try (Session session = driver.session(sessions)) {
                return session.executeRead(context -> work.apply(transaction(context)), config);
            }
        });
    }

    @Override
    public <T> T write(Function<CypherTransaction, T> work) {
        return translating(() -> {
            AsyncSession session = driver.session(AsyncSession.class, sessions);
            T result;
            try {
                result = Outcome.of(session.executeWriteAsync(
                        context -> CompletableFuture.supplyAsync(() -> pipelined(context, work), workers)));
            } catch (RuntimeException | Error e) {
                // Not waited for: what went wrong tells more than a failure to close could.
                session.closeAsync();
                throw e;
            }
            Outcome.of(session.closeAsync());
            return result;
        });
    }

    private static <T> T pipelined(AsyncTransactionContext context, Function<CypherTransaction, T> work) {
        PipelinedTransaction transaction = new PipelinedTransaction(context);
        T result = work.apply(transaction);
        transaction.awaitSent();
        return result;
    }

    @Override
    public void close() {
        workers.shutdown();
        driver.close();
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "jinmai-write");
        thread.setDaemon(true);
        return thread;
    }

    /** The driver's exceptions pass through the work untouched, for the driver to see which it can retry. */
    private <T> T translating(Supplier<T> call) {
        try {
            return call.get();
        } catch (Neo4jException e) {
            throw errors.translate(e);
        }
    }

    private static CypherTransaction transaction(TransactionContext context) {
        return (statement, parameters) -> {
            Result result = context.run(statement, parameters);
            List<List<Object>> rows = new ArrayList<>();
            while (result.hasNext()) {
                rows.add(DriverValues.row(result.next()));
            }
            return new QueryResult(result.keys(), Collections.unmodifiableList(rows));
        };
    }
}
