package io.jinmai.view;

import io.jinmai.display.DisplayNames;
import io.jinmai.view.GraphSlice.Node;
import io.jinmai.view.GraphSlice.SliceFact;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of the graph as a tree for a terminal, from its centre outwards. An arrow to the right goes from the line above to the line, one
 * to the left the other way. What stands in the tree already is not unfolded again.
 */
public final class SliceTree {
    private final DisplayNames names;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<SliceFact>> facts = new HashMap<>();
    private final Set<String> unfolded = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    private SliceTree(GraphSlice slice, DisplayNames names) {
        this.names = names;
        slice.nodes().forEach(node -> nodes.put(node.id(), node));
        for (Node node : slice.nodes()) {
            facts.put(
                    node.id(),
                    slice.facts().stream()
                            .filter(fact ->
                                    fact.from().equals(node.id()) || fact.to().equals(node.id()))
                            .sorted(Comparator.comparing(SliceFact::type).thenComparing(SliceFact::id))
                            .toList());
        }
    }

    /**
     * @param depth how many facts away from the centre it goes
     * @return lines, each with its line feed
     * @throws IllegalArgumentException if the slice has no centre
     */
    public static String of(GraphSlice slice, int depth, DisplayNames names) {
        Node center = Stream.ofNullable(slice.center())
                .flatMap(id -> slice.node(id).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a tree needs a centre"));
        SliceTree tree = new SliceTree(slice, names);
        tree.text.append(tree.label(center)).append('\n');
        tree.unfolded.add(center.id());
        tree.unfold(center.id(), null, "", depth);
        return tree.text.toString();
    }

    /** @param by id of the fact that led here, not told again; null at the centre */
    private void unfold(String node, String by, String indent, int depth) {
        List<SliceFact> told = depth == 0
                ? List.of()
                : facts.get(node).stream().filter(fact -> !fact.id().equals(by)).toList();
        for (int i = 0; i < told.size(); i++) {
            boolean isLast = i == told.size() - 1;
            SliceFact fact = told.get(i);
            boolean isOutward = fact.from().equals(node);
            Node other = nodes.get(isOutward ? fact.to() : fact.from());
            text.append(indent)
                    .append(isLast ? "└─ " : "├─ ")
                    .append(isOutward ? "→ " : "← ")
                    .append(names.type(fact.type()))
                    .append(' ')
                    .append(label(other))
                    .append(terms(fact))
                    .append('\n');
            if (unfolded.add(other.id())) {
                unfold(other.id(), fact.id(), indent + (isLast ? "   " : "│  "), depth - 1);
            }
        }
    }

    private String label(Node node) {
        return VisibleText.plain(node.name()) + " (" + names.label(node.kind()) + ")";
    }

    private String terms(SliceFact fact) {
        String terms = SliceTerms.of(fact.terms(), names);
        return terms.isEmpty() ? "" : "  " + VisibleText.plain(terms);
    }
}
