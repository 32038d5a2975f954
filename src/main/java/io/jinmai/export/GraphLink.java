package io.jinmai.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A relationship of any type: a fact, a mention, or what ties a name to its uses.
 *
 * @param properties in order of their names; values as those of {@link GraphNode}
 */
public record GraphLink(String type, NodeKey start, NodeKey end, Map<String, Object> properties) {
    public GraphLink {
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }
}
