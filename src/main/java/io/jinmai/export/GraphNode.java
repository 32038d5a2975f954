package io.jinmai.export;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A node.
 *
 * @param labels sorted, that of the key's group among them
 * @param properties in order of their names, {@code id} among them: strings, longs, doubles, booleans, and lists of one of these, and dates
 *     ({@link java.time.LocalDate})
 */
public record GraphNode(NodeKey key, List<String> labels, Map<String, Object> properties) {
    public GraphNode {
        labels = labels.stream().sorted().toList();
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }
}
