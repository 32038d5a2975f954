package io.jinmai.bench;

import io.jinmai.export.GraphLink;
import io.jinmai.export.GraphNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What remains of a loader that knows the final rows beforehand: it sends them by UNWIND and MERGE, so many a transaction. */
final class BareLoop {
    private static final String NODES = statement("merge-nodes");
    private static final String LINKS = statement("merge-links");
    private static final Map<String, String> KEYS =
            Map.of("NAMES", "{local: row.properties.local}", "MENTIONS", "", "STANDS_FOR", "", "SAME_BEARER", "");

    private BareLoop() {}

    /** @param transactions in how many the rows are sent */
    static void send(GraphRows rows, int transactions, Driver driver) {
        Map<String, List<Map<String, Object>>> byStatement = new LinkedHashMap<>();
        rows.nodes().forEach(node -> add(byStatement, statement(node), row(node)));
        rows.links().forEach(link -> add(byStatement, statement(link), row(link)));
        int most = Math.max(1, rows.size() / transactions);
        Map<String, List<Map<String, Object>>> next = new LinkedHashMap<>();
        int gathered = 0;
        for (Map.Entry<String, List<Map<String, Object>>> entry : byStatement.entrySet()) {
            for (Map<String, Object> row : entry.getValue()) {
                add(next, entry.getKey(), row);
                if (++gathered == most) {
                    commit(next, driver);
                    next.clear();
                    gathered = 0;
                }
            }
        }
        commit(next, driver);
    }

    private static void commit(Map<String, List<Map<String, Object>>> rows, Driver driver) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(transaction -> rows.forEach((statement, sent) ->
                    transaction.run(statement, Map.of("rows", sent)).consume()));
        }
    }

    private static void add(
            Map<String, List<Map<String, Object>>> rows, String statement, Map<String, Object> row) {
        rows.computeIfAbsent(statement, s -> new ArrayList<>()).add(row);
    }

    private static String statement(GraphNode node) {
        String base = node.key().group();
        String kind = node.labels().stream().filter(label -> !label.equals(base)).findFirst().orElse(base);
        return NODES.replace("BASE_LABEL", base).replace("KIND_LABEL", kind);
    }

    private static Map<String, Object> row(GraphNode node) {
        return Map.of("id", node.key().id(), "properties", node.properties());
    }

    private static String statement(GraphLink link) {
        return LINKS.replace("FROM_LABEL", link.start().group())
                .replace("TO_LABEL", link.end().group())
                .replace("LINK_TYPE", link.type())
                .replace("KEY", KEYS.getOrDefault(link.type(), "{id: row.properties.id}"));
    }

    private static Map<String, Object> row(GraphLink link) {
        return Map.of("from", link.start().id(), "to", link.end().id(), "properties", link.properties());
    }

    private static String statement(String name) {
        try (InputStream in = BareLoop.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
