package io.jinmai.bench;

import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.GraphStore;
import io.jinmai.store.QueryResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * A graph that a server of its own holds, reached over Bolt.
 *
 * @param batch articles of a transaction
 */
record ServedGraph(GraphStore store, Driver driver, ProcessHandle server, int batch) {
    /** Nodes or links that one transaction deletes, so that a large graph does not fill the server's memory. */
    private static final int DELETED_AT_ONCE = 50_000;

    private static final String DELETE_LINKS =
            "MATCH ()-[link]->() WITH link LIMIT $most DELETE link RETURN count(link) AS deleted";

    private static final String DELETE_NODES = "MATCH (node) WITH node LIMIT $most DELETE node RETURN count(node) AS deleted";

    Cost cost(Cost.Work work) throws IOException, InterruptedException {
        return Cost.of(work, server);
    }

    void load(List<NamedArticle> named) {
        for (int from = 0; from < named.size(); from += batch) {
            store.load(named.subList(from, Math.min(named.size(), from + batch)));
        }
    }

    /** Sends the rows by the bare loop, in as many transactions as a load of the articles takes. */
    void send(GraphRows rows, List<NamedArticle> articles) {
        BareLoop.send(rows, (articles.size() + batch - 1) / batch, driver);
    }

    void clear() {
        deleteAll(DELETE_LINKS);
        deleteAll(DELETE_NODES);
    }

    private void deleteAll(String statement) {
        long deleted;
        do {
            QueryResult result = store.query(statement, Map.of("most", DELETED_AT_ONCE), true);
            deleted = (Long) result.rows().get(0).get(0);
        } while (deleted > 0);
    }
}
