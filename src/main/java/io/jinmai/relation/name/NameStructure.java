package io.jinmai.relation.name;

import io.jinmai.graph.RelationType;
import java.util.List;
import java.util.function.Predicate;

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

    /** The same without some inner names and the facts that concern them. */
    NameStructure without(Predicate<InnerName> unwanted) {
        return new NameStructure(
                inner.stream().filter(unwanted.negate()).toList(),
                links.stream()
                        .filter(link ->
                                !unwanted.test(link.to()) && (link.from() == null || !unwanted.test(link.from())))
                        .toList());
    }

    public NameStructure {
        inner = List.copyOf(inner);
        links = List.copyOf(links);
    }
}
