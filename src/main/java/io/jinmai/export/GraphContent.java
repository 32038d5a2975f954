package io.jinmai.export;

import java.util.function.Consumer;

/** All nodes and links of a graph, one after the other; may be read more than once and gives them in the same order each time. */
public interface GraphContent {

    void nodes(Consumer<GraphNode> reader);

    /** The ends of every link are among {@link #nodes}. */
    void links(Consumer<GraphLink> reader);
}
