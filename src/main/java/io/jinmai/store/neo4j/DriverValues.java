package io.jinmai.store.neo4j;

import io.jinmai.store.cypher.database.PlainValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** The driver's nodes, relationships and paths as plain values. */
final class DriverValues {
    private static final PlainValues PLAIN = new PlainValues(DriverValues::graphValue);

    private DriverValues() {}

    /** The values of a row. */
    static List<Object> row(Record row) {
        return PLAIN.plainList(row.values().stream().map(Value::asObject).toList());
    }

    private static Map<String, Object> graphValue(Object value) {
        if (value instanceof Node node) {
            return node(node);
        }
        if (value instanceof Relationship relationship) {
            return PLAIN.relationship(relationship.type(), relationship.asMap());
        }
        return value instanceof Path path ? path(path) : null;
    }

    private static Map<String, Object> node(Node node) {
        return PLAIN.node(node.labels(), node.asMap());
    }

    private static Map<String, Object> path(Path path) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        Map<String, Object> ids = new HashMap<>();
        path.nodes().forEach(node -> {
            nodes.add(node(node));
            ids.put(node.elementId(), node.asMap().get("id"));
        });
        List<Map<String, Object>> relationships = new ArrayList<>();
        path.relationships()
                .forEach(step -> relationships.add(PLAIN.relationship(
                        step.type(),
                        step.asMap(),
                        ids.get(step.startNodeElementId()),
                        ids.get(step.endNodeElementId()))));
        return PlainValues.path(nodes, relationships);
    }
}
