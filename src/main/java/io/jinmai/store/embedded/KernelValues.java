package io.jinmai.store.embedded;

import io.jinmai.store.cypher.database.PlainValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;

/** The kernel's nodes, relationships and paths as plain values. */
final class KernelValues {
    static final PlainValues PLAIN = new PlainValues(KernelValues::graphValue);

    private KernelValues() {}

    private static Map<String, Object> graphValue(Object value) {
        if (value instanceof Node node) {
            return node(node);
        }
        if (value instanceof Relationship relationship) {
            return PLAIN.relationship(relationship.getType().name(), relationship.getAllProperties());
        }
        return value instanceof Path path ? path(path) : null;
    }

    private static Map<String, Object> node(Node node) {
        List<String> labels = new ArrayList<>();
        node.getLabels().forEach(label -> labels.add(label.name()));
        return PLAIN.node(labels, node.getAllProperties());
    }

    private static Map<String, Object> path(Path path) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        path.nodes().forEach(node -> nodes.add(node(node)));
        List<Map<String, Object>> relationships = new ArrayList<>();
        path.relationships()
                .forEach(step -> relationships.add(PLAIN.relationship(
                        step.getType().name(),
                        step.getAllProperties(),
                        id(step.getStartNode()),
                        id(step.getEndNode()))));
        return PlainValues.path(nodes, relationships);
    }

    private static Object id(Node node) {
        return node.getProperty("id", null);
    }
}
