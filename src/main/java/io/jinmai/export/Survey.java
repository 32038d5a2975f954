package io.jinmai.export;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which properties of which type the nodes and links of a content have: for forms whose files begin with that.
 *
 * @param nodes by labels, the types of properties by name
 * @param links by type of relationship and groups of its ends
 */
record Survey(
        Map<NodeShape, SortedMap<String, PropertyType>> nodes, Map<LinkShape, SortedMap<String, PropertyType>> links) {

    /** What nodes of one file have in common. */
    record NodeShape(String group, List<String> labels) implements Comparable<NodeShape> {
        static NodeShape of(GraphNode node) {
            return new NodeShape(node.key().group(), node.labels());
        }

        /** The labels, joined. */
        String name(String separator) {
            return String.join(separator, labels);
        }

        @Override
        public int compareTo(NodeShape other) {
            return name(" ").compareTo(other.name(" "));
        }
    }

    /** What links of one file have in common. */
    record LinkShape(String type, String startGroup, String endGroup) implements Comparable<LinkShape> {
        static LinkShape of(GraphLink link) {
            return new LinkShape(link.type(), link.start().group(), link.end().group());
        }

        /** Type and groups, joined. */
        String name(String separator) {
            return String.join(separator, type, startGroup, endGroup);
        }

        @Override
        public int compareTo(LinkShape other) {
            return name(" ").compareTo(other.name(" "));
        }
    }

    static Survey of(GraphContent content) {
        Map<NodeShape, SortedMap<String, PropertyType>> nodes = new TreeMap<>();
        Map<LinkShape, SortedMap<String, PropertyType>> links = new TreeMap<>();
        content.nodes(node -> note(node.properties(), nodes.computeIfAbsent(NodeShape.of(node), s -> new TreeMap<>())));
        content.links(link -> note(link.properties(), links.computeIfAbsent(LinkShape.of(link), s -> new TreeMap<>())));
        return new Survey(Collections.unmodifiableMap(nodes), Collections.unmodifiableMap(links));
    }

    private static void note(Map<String, Object> properties, SortedMap<String, PropertyType> types) {
        properties.forEach((name, value) -> types.merge(name, PropertyType.of(value), PropertyType::join));
    }
}
