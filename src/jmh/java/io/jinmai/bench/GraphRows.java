package io.jinmai.bench;

import io.jinmai.export.GraphLink;
import io.jinmai.export.GraphNode;
import io.jinmai.export.StoreContent;
import io.jinmai.graph.RelationType;
import io.jinmai.store.GraphStore;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The nodes and links of a graph, as rows to be sent. */
record GraphRows(Set<GraphNode> nodes, Set<GraphLink> links) {
    private static final int PAGE = 500;

    static GraphRows of(GraphStore store) {
        GraphRows rows = new GraphRows(new LinkedHashSet<>(), new LinkedHashSet<>());
        StoreContent content = new StoreContent(store, PAGE);
        content.nodes(rows.nodes::add);
        content.links(rows.links::add);
        return rows;
    }

    /** The rows that the other graph lacks or has otherwise. */
    GraphRows without(GraphRows other) {
        Set<GraphNode> moreNodes = new LinkedHashSet<>(nodes);
        moreNodes.removeAll(other.nodes);
        Set<GraphLink> moreLinks = new LinkedHashSet<>(links);
        moreLinks.removeAll(other.links);
        return new GraphRows(moreNodes, moreLinks);
    }

    int size() {
        return nodes.size() + links.size();
    }

    /** Relationships that are facts. */
    long facts() {
        return links.stream()
                .filter(link ->
                        Arrays.stream(RelationType.values()).anyMatch(type -> type.name().equals(link.type())))
                .count();
    }
}
