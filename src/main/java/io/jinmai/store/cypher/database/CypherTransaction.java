package io.jinmai.store.cypher.database;

import io.jinmai.store.QueryResult;
import java.util.Map;

/** One open transaction. */
@FunctionalInterface
public interface CypherTransaction {

    /**
     * Runs a statement and fetches all its rows.
     *
     * @param parameters strings, numbers, booleans, dates, and lists and maps of them
     */
    QueryResult run(String statement, Map<String, Object> parameters);

    /**
     * Runs a statement of which nothing is wanted but that it is done. It may still be under way when this returns; what comes later in the
     * transaction sees it done. What goes wrong with it is thrown here, by a later call, or at the end of the transaction.
     *
     * @param parameters as of {@link #run}; not to be changed any more
     */
    default void send(String statement, Map<String, Object> parameters) {
        run(statement, parameters);
    }
}
