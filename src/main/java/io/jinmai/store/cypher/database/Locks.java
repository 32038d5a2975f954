package io.jinmai.store.cypher.database;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Locks that are held until the transaction ends. */
public final class Locks {
    private Locks() {}

    /**
     * Creates the nodes that are missing and locks all. While one transaction waits for the lock on a node, the one that holds it may
     * delete the node; Neo4j then grants the lock on nothing. Such nodes are asked for again, until all are there.
     *
     * @param statement unwinds {@code $ids} and gives a row for each node that is there once it is locked, the id in the first column
     * @return the rows by id
     */
    public static SortedMap<String, List<Object>> create(
            CypherTransaction transaction, String statement, Collection<String> ids) {
        SortedMap<String, List<Object>> locked = new TreeMap<>();
        TreeSet<String> missing = new TreeSet<>(ids);
        while (!missing.isEmpty()) {
            transaction
                    .run(statement, Map.of("ids", List.copyOf(missing)))
                    .rows()
                    .forEach(row -> locked.put((String) row.get(0), row));
            missing.removeAll(locked.keySet());
        }
        return locked;
    }
}
