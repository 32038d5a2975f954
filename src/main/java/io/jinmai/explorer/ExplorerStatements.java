package io.jinmai.explorer;

import io.jinmai.store.GraphStore;
import io.jinmai.store.QueryResult;
import io.jinmai.store.cypher.database.Statements;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The fixed statements of {@code cypher/explorer}, which only read.
 *
 * @param atMost how long one may take; the database breaks off what takes longer
 */
record ExplorerStatements(GraphStore store, Duration atMost) {

    /** @throws io.jinmai.store.StoreException of kind {@code TOO_SLOW} if it took longer than allowed, among others */
    List<List<Object>> rows(String statement, Map<String, Object> parameters) {
        QueryResult result = store.look(Statements.one("explorer/" + statement), parameters, atMost);
        return result.rows();
    }

    /** The first column of each row, in order, each once. */
    List<String> ids(String statement, Map<String, Object> parameters) {
        return rows(statement, parameters).stream()
                .map(row -> (String) row.get(0))
                .distinct()
                .toList();
    }
}
