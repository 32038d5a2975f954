package io.jinmai.store.embedded;

import io.jinmai.store.QueryResult;
import io.jinmai.store.StoreException;
import io.jinmai.store.StoreException.Kind;
import io.jinmai.store.cypher.database.CypherDatabase;
import io.jinmai.store.cypher.database.CypherTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.exceptions.Status;

/** The database that runs inside this program, spoken to without a network. */
final class EmbeddedDatabase implements CypherDatabase {
    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Set<Status> TIME_IS_UP =
            Set.of(Status.Transaction.TransactionTimedOut, Status.Transaction.TransactionTimedOutClientConfiguration);

    private final DatabaseManagementService service;
    private final GraphDatabaseService database;

    /** @param service shut down with this database */
    EmbeddedDatabase(DatabaseManagementService service) {
        this.service = service;
        this.database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    @Override
    public <T> T read(Function<CypherTransaction, T> work) {
        return attempt(() -> reading(database.beginTx(), work));
    }

    @Override
    public <T> T read(Function<CypherTransaction, T> work, Duration atMost) {
        return attempt(() -> reading(database.beginTx(atMost.toMillis(), TimeUnit.MILLISECONDS), work));
    }

    private static <T> T reading(Transaction opened, Function<CypherTransaction, T> work) {
        try (Transaction transaction = opened) {
            return work.apply((statement, parameters) -> run(transaction, statement, parameters, false));
        }
    }

    @Override
    public <T> T write(Function<CypherTransaction, T> work) {
        return attempt(() -> {
            try (Transaction transaction = database.beginTx()) {
                T result = work.apply((statement, parameters) -> run(transaction, statement, parameters, true));
                transaction.commit();
                return result;
            }
        });
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private static <T> T attempt(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (StoreException e) {
                throw e;
            } catch (RuntimeException e) {
                Status status = Status.statusCodeOf(e);
                if (status == null) {
                    throw e;
                }
                if (attempt == ATTEMPTS || !isTransient(status)) {
                    throw translate(e, status);
                }
                LockSupport.parkNanos(PAUSE.multipliedBy(attempt).toNanos());
            }
        }
    }

    private static QueryResult run(
            Transaction transaction, String statement, Map<String, Object> parameters, boolean mayWrite) {
        try (Result result = transaction.execute(statement, parameters)) {
            if (!mayWrite) {
                requireReading(result.getQueryExecutionType());
            }
            List<String> columns = List.copyOf(result.columns());
            List<List<Object>> rows = new ArrayList<>();
            while (result.hasNext()) {
                Map<String, Object> row = result.next();
                rows.add(KernelValues.PLAIN.plainList(
                        columns.stream().map(row::get).toList()));
            }
            return new QueryResult(columns, Collections.unmodifiableList(rows));
        }
    }

    /** A statement that wrote has done so in a transaction that is about to be rolled back. */
    private static void requireReading(QueryExecutionType type) {
        if (!type.isExplained() && (type.canUpdateData() || type.canUpdateSchema())) {
            throw new StoreException(
                    Kind.QUERY_REJECTED, "The statement would change the graph; only reading is allowed here.");
        }
    }

    private static boolean isTransient(Status status) {
        return status.code().classification() == Status.Classification.TransientError;
    }

    private static StoreException translate(RuntimeException e, Status status) {
        if (TIME_IS_UP.contains(status)) {
            return new StoreException(Kind.TOO_SLOW, "The database took too long and was stopped.", e);
        }
        boolean rejected = status.code().classification() == Status.Classification.ClientError;
        return rejected
                ? new StoreException(Kind.QUERY_REJECTED, e.getMessage(), e)
                : new StoreException(
                        Kind.FAILED,
                        "The database failed: " + e.getMessage() + " ("
                                + status.code().serialize() + ")",
                        e);
    }
}
