package io.jinmai.export;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * What nodes of one kind have in common.
 *
 * @param group the label within which ids are unique
 * @param labels sorted, the group among them
 */
public record NodeShape(String group, List<String> labels) implements Comparable<NodeShape>, Serializable {
    private static final Comparator<NodeShape> ORDER =
            Comparator.comparing((NodeShape shape) -> shape.name(" ")).thenComparing(NodeShape::group);

    public NodeShape {
        labels = labels.stream().sorted().toList();
    }

    static NodeShape of(GraphNode node) {
        return new NodeShape(node.key().group(), node.labels());
    }

    /** The labels, joined. */
    public String name(String separator) {
        return String.join(separator, labels);
    }

    @Override
    public int compareTo(NodeShape other) {
        return ORDER.compare(this, other);
    }
}
