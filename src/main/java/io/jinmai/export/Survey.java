package io.jinmai.export;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which properties of which type the nodes and links of a content have, which some forms say in files or lines of their own.
 *
 * @param nodes by what they have in common
 * @param links by what they have in common
 */
public record Survey(SortedMap<NodeShape, ColumnSurvey> nodes, SortedMap<LinkShape, ColumnSurvey> links) {
    public Survey {
        nodes = Collections.unmodifiableSortedMap(nodes);
        links = Collections.unmodifiableSortedMap(links);
    }

    static Survey of(GraphContent content) {
        SortedMap<NodeShape, ColumnSurvey> nodes = new TreeMap<>();
        SortedMap<LinkShape, ColumnSurvey> links = new TreeMap<>();
        content.nodes(node -> nodes.computeIfAbsent(NodeShape.of(node), shape -> new ColumnSurvey())
                .note(node.properties()));
        content.links(link -> links.computeIfAbsent(LinkShape.of(link), shape -> new ColumnSurvey())
                .note(link.properties()));
        return new Survey(nodes, links);
    }
}
