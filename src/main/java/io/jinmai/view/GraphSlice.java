package io.jinmai.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A part of the graph to be looked at.
 *
 * @param center id of the node to start from; null for none
 * @param nodes by id ascending
 * @param facts each between two of the nodes
 * @param articles those that state the facts
 * @param leftOut how many entities a limit kept out; at least so many
 */
public record GraphSlice(
        String center, List<Node> nodes, List<SliceFact> facts, List<SliceArticle> articles, int leftOut) {

    /**
     * An entity.
     *
     * @param kind its label, such as {@code Bank}
     * @param degree in how many facts of the whole graph it takes part
     * @param properties what else the graph knows of it
     */
    public record Node(
            String id, String kind, String name, List<String> aliases, long degree, Map<String, Object> properties) {
        public Node {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(name, "name");
            aliases = List.copyOf(aliases);
            properties = Map.copyOf(properties);
        }
    }

    /**
     * A relationship.
     *
     * @param from id of the node it starts at
     * @param to id of the node it ends at
     * @param terms amount, year, role and the like
     * @param evidence the sentences that state it, of some of its articles where these are many; empty only for a derived one
     * @param articleCount how many articles support it, with a sentence or without
     */
    public record SliceFact(
            String id,
            String type,
            String from,
            String to,
            Map<String, Object> terms,
            List<Sentence> evidence,
            long articleCount) {
        public SliceFact {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            terms = Map.copyOf(terms);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A sentence that states a fact.
     *
     * @param article id of its article
     * @param at where it stands in the article's text, in UTF-16 units: {@code 10-22}
     */
    public record Sentence(String article, String at, String text) {}

    /**
     * An article; what it lacks is null.
     *
     * @param text null where it is not at hand
     * @param textStart where the text stands in the input that the places of sentences point into
     */
    public record SliceArticle(String id, String title, String publishedOn, String source, String text, int textStart) {
        public SliceArticle(String id, String title, String publishedOn, String source) {
            this(id, title, publishedOn, source, null, 0);
        }

        /** The same article with its text; null for none. */
        public SliceArticle withText(String itsText, int start) {
            return new SliceArticle(id, title, publishedOn, source, itsText, start);
        }
    }

    public GraphSlice {
        nodes = List.copyOf(nodes);
        facts = List.copyOf(facts);
        articles = List.copyOf(articles);
    }

    /** The same slice with articles as given in place of those of the same ids. */
    public GraphSlice with(List<SliceArticle> known) {
        Map<String, SliceArticle> byId = known.stream().collect(Collectors.toMap(SliceArticle::id, article -> article));
        return new GraphSlice(
                center,
                nodes,
                facts,
                articles.stream()
                        .map(article -> byId.getOrDefault(article.id(), article))
                        .toList(),
                leftOut);
    }

    /** The node of that id. */
    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }
}
