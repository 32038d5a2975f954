package io.jinmai.spark;

import io.jinmai.export.LinkShape;
import io.jinmai.export.NodeShape;
import java.util.Arrays;
import java.util.List;

/** Shapes of nodes and links in one string, as tables carry them. */
public final class Shapes {
    private static final String SEPARATOR = ":";

    /** Labels within which ids are unique. */
    private static final List<String> GROUPS = List.of("Article", "Entity", "Name");

    private Shapes() {}

    static String nodes(String group, String label) {
        return new NodeShape(group, List.of(group, label)).name(SEPARATOR);
    }

    /** As the column {@code shape} of nodes has it. */
    public static String text(NodeShape shape) {
        return shape.name(SEPARATOR);
    }

    /** As the column {@code shape} of links has it. */
    public static String text(LinkShape shape) {
        return shape.name(SEPARATOR);
    }

    /** The shape that {@link #text(NodeShape)} made a string of. */
    public static NodeShape nodes(String text) {
        List<String> labels = Arrays.asList(text.split(SEPARATOR));
        String group = labels.stream().filter(GROUPS::contains).findFirst().orElseThrow();
        return new NodeShape(group, labels);
    }

    /** The shape that {@link #text(LinkShape)} made a string of. */
    public static LinkShape links(String text) {
        String[] parts = text.split(SEPARATOR);
        return new LinkShape(parts[0], parts[1], parts[2]);
    }
}
