package io.jinmai.explorer;

import io.jinmai.store.GraphStore;
import io.jinmai.store.QueryResult;
import io.jinmai.store.cypher.Statements;
import io.jinmai.view.GraphSlice;
import io.jinmai.view.GraphSlice.SliceFact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes parts out of a graph to be looked at. Every statement is fixed, takes its values as parameters, and only reads. */
public final class GraphExplorer {
    /** A page draws so many nodes without trouble; see the figures in {@code explorer.md}. */
    public static final int MOST_NODES = 2_000;

    private static final int FACTS_PER_NODE = 5;

    private final GraphStore store;

    public GraphExplorer(GraphStore store) {
        this.store = store;
    }

    /**
     * What lies around a name, nearest first.
     *
     * @param depth how many facts away, at least 1
     * @param most nodes, at least 1
     * @return empty if nothing bears the name
     */
    public Optional<GraphSlice> around(String name, int depth, int most) {
        List<String> named = ids("named", Map.of("name", name, "limit", most));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Set<String> nodes = new LinkedHashSet<>(named);
        int left = 0;
        for (int step = 0; step < depth && left == 0; step++) {
            List<String> next = ids("neighbours", Map.of("ids", List.copyOf(nodes), "limit", most - nodes.size() + 1));
            left = Math.max(0, nodes.size() + next.size() - most);
            nodes.addAll(next.subList(0, next.size() - left));
        }
        return Optional.of(slice(named.get(0), nodes, left));
    }

    /**
     * What an article names.
     *
     * @return empty if there is no such article, or it names nothing
     */
    public Optional<GraphSlice> article(String id, int most) {
        List<String> named = ids("of-article", Map.of("id", id, "limit", most + 1));
        return named.isEmpty() ? Optional.empty() : Optional.of(limited(named.get(0), named, most));
    }

    /** The whole graph; of a larger one what takes part in most facts. Starts where most loans are told of an enterprise. */
    public GraphSlice whole(int most) {
        List<String> busiest = ids("busiest", Map.of("limit", most + 1));
        List<String> start = ids("most-told", Map.of());
        return limited(start.isEmpty() ? null : start.get(0), busiest, most);
    }

    private GraphSlice limited(String center, List<String> ids, int most) {
        int left = Math.max(0, ids.size() - most);
        Set<String> kept = new LinkedHashSet<>(ids.subList(0, ids.size() - left));
        return slice(kept.contains(center) ? center : null, kept, left);
    }

    private GraphSlice slice(String center, Set<String> nodes, int left) {
        List<String> ids = List.copyOf(nodes);
        List<SliceFact> facts =
                ask("facts-among", Map.of("ids", ids, "limit", MOST_NODES * FACTS_PER_NODE)).rows().stream()
                        .map(SliceRows::fact)
                        .toList();
        Set<String> articles = facts.stream()
                .flatMap(fact -> fact.evidence().stream())
                .map(GraphSlice.Sentence::article)
                .collect(Collectors.toSet());
        return new GraphSlice(
                center,
                ask("entities", Map.of("ids", ids)).rows().stream()
                        .map(SliceRows::node)
                        .toList(),
                facts,
                ask("articles", Map.of("ids", List.copyOf(articles))).rows().stream()
                        .map(SliceRows::article)
                        .toList(),
                left);
    }

    private List<String> ids(String statement, Map<String, Object> parameters) {
        return ask(statement, parameters).rows().stream()
                .map(row -> (String) row.get(0))
                .toList();
    }

    private QueryResult ask(String statement, Map<String, Object> parameters) {
        return store.query(Statements.one("explorer/" + statement), parameters, false);
    }
}
