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
}
