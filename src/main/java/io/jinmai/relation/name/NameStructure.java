package io.jinmai.relation.name;

import io.jinmai.graph.RelationType;
import java.util.List;

/** The names inside a name, and what they have to do with the whole and with each other. */
public record NameStructure(List<InnerName> inner, List<Link> links) {
    /** A name that holds no other. */
    public static final NameStructure PLAIN = new NameStructure(List.of(), List.of());

    /**
     * A fact that the name states.
     *
     * @param from the inner name at one end; null for the whole name
     * @param to the inner name at the other end
     */
    public record Link(RelationType relation, InnerName from, InnerName to) {}

    public NameStructure {
        inner = List.copyOf(inner);
        links = List.copyOf(links);
    }
}
