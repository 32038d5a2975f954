package io.jinmai.store.embedded;

import io.jinmai.store.QueryResult;
import io.jinmai.store.cypher.database.CypherDatabase;
import io.jinmai.store.cypher.database.CypherTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** The embedded database, counting what it is asked for and what that costs it. For one thread. */
final class ProfiledDatabase implements CypherDatabase {
    private final DatabaseManagementService service;
    private final GraphDatabaseService database;
    private final Map<String, Work> done = new HashMap<>();

    /**
     * What was done.
     *
     * @param statements run
     * @param rows sent with them
     * @param records that came back
     * @param hits of the store, by the profiler of the database: what a statement reads and writes there
     */
    record Work(long statements, long rows, long records, long hits) {
        static final Work NONE = new Work(0, 0, 0, 0);

        Work plus(Work other) {
            return new Work(
                    statements + other.statements, rows + other.rows, records + other.records, hits + other.hits);
        }

        Work minus(Work other) {
            return new Work(
                    statements - other.statements, rows - other.rows, records - other.records, hits - other.hits);
        }
    }

    ProfiledDatabase(DatabaseManagementService service) {
        this.service = service;
        this.database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    /** All work since the database was opened. */
    Work done() {
        return done.values().stream().reduce(Work.NONE, Work::plus);
    }

    /** The work for one statement. */
    Work done(String statement) {
        return done.getOrDefault(statement, Work.NONE);
    }

    @Override
    public <T> T read(Function<CypherTransaction, T> work) {
        return write(work);
    }

    @Override
    public <T> T read(Function<CypherTransaction, T> work, Duration atMost) {
        return committed(database.beginTx(atMost.toMillis(), TimeUnit.MILLISECONDS), work);
    }

    @Override
    public <T> T write(Function<CypherTransaction, T> work) {
        return committed(database.beginTx(), work);
    }

    private <T> T committed(Transaction opened, Function<CypherTransaction, T> work) {
        try (Transaction transaction = opened) {
            T result = work.apply((statement, parameters) -> run(transaction, statement, parameters));
            transaction.commit();
            return result;
        }
    }

    private QueryResult run(Transaction transaction, String statement, Map<String, Object> parameters) {
        boolean profiled = !statement.contains("IF NOT EXISTS FOR");
        try (Result result = transaction.execute(profiled ? "PROFILE " + statement : statement, parameters)) {
            List<String> columns = List.copyOf(result.columns());
            List<List<Object>> rows = new ArrayList<>();
            while (result.hasNext()) {
                Map<String, Object> row = result.next();
                rows.add(KernelValues.PLAIN.plainList(
                        columns.stream().map(row::get).toList()));
            }
            if (profiled) {
                Work work = new Work(1, sent(parameters), rows.size(), hits(result.getExecutionPlanDescription()));
                done.merge(statement, work, Work::plus);
            }
            return new QueryResult(columns, rows);
        }
    }

    private static long sent(Map<String, Object> parameters) {
        return parameters.values().stream()
                .filter(Collection.class::isInstance)
                .mapToLong(value -> ((Collection<?>) value).size())
                .sum();
    }

    private static long hits(ExecutionPlanDescription plan) {
        ExecutionPlanDescription.ProfilerStatistics statistics = plan.getProfilerStatistics();
        return (statistics.hasDbHits() ? statistics.getDbHits() : 0)
                + plan.getChildren().stream().mapToLong(ProfiledDatabase::hits).sum();
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
