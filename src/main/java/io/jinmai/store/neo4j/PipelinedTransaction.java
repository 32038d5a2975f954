package io.jinmai.store.neo4j;

import io.jinmai.store.QueryResult;
import io.jinmai.store.cypher.database.CypherTransaction;
import io.jinmai.store.cypher.database.Outcome;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.async.ResultCursor;

/**
 * A transaction that goes on while the server still works on statements whose rows nobody wants: what is to be sent next is made ready
 * meanwhile. The server runs them in the order in which they were sent. For one thread.
 */
final class PipelinedTransaction implements CypherTransaction {
    private final AsyncTransactionContext context;

    /** All that has been sent; failed as the first of the statements that failed, since those behind it fail for its sake. */
    private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);

    PipelinedTransaction(AsyncTransactionContext context) {
        this.context = context;
    }

    @Override
    public QueryResult run(String statement, Map<String, Object> parameters) {
        CompletionStage<QueryResult> result = started(statement, parameters).thenCompose(PipelinedTransaction::read);
        awaitSent();
        return Outcome.of(result);
    }

    @Override
    public void send(String statement, Map<String, Object> parameters) {
        CompletionStage<?> done = started(statement, parameters).thenCompose(ResultCursor::consumeAsync);
        sent = sent.thenCompose(before -> done);
    }

    /** Waits until the server has done all that was sent, and throws what went wrong with it. */
    void awaitSent() {
        Outcome.of(sent);
    }

    private CompletionStage<ResultCursor> started(String statement, Map<String, Object> parameters) {
        try {
            return context.runAsync(statement, parameters);
        } catch (RuntimeException e) {
            // The driver says so at once where it knows already that an earlier statement failed, which then tells
            // more.
            return CompletableFuture.failedFuture(e);
        }
    }

    private static CompletionStage<QueryResult> read(ResultCursor cursor) {
        return cursor.listAsync(DriverValues::row)
                .thenApply(rows -> new QueryResult(cursor.keys(), Collections.unmodifiableList(rows)));
    }
}
