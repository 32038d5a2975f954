package io.jinmai.explorer;

import io.jinmai.store.GraphStore;
import io.jinmai.view.GraphSlice;
import io.jinmai.view.GraphSlice.SliceArticle;
import io.jinmai.view.GraphSlice.SliceFact;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
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
    private static final int WAYS = 3;

    private final ExplorerStatements statements;

    /** @param atMost how long the database may take for one statement; a request takes a few */
    public GraphExplorer(GraphStore store, Duration atMost) {
        this.statements = new ExplorerStatements(store, atMost);
    }

    ExplorerStatements statements() {
        return statements;
    }

    /**
     * What lies around a name, nearest first.
     *
     * @param depth how many facts away, at least 1
     * @param most nodes, at least 1
     * @return empty if nothing bears the name
     */
    public Optional<GraphSlice> around(String name, int depth, int most) {
        return grown(statements.ids("named", Map.of("name", name, "limit", most)), depth, most);
    }

    /**
     * What shares a fact with a node.
     *
     * @return empty if there is no such node
     */
    public Optional<GraphSlice> neighbourhood(String id, int most) {
        return grown(present(List.of(id)), 1, most);
    }

    private Optional<GraphSlice> grown(List<String> first, int depth, int most) {
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Set<String> nodes = new LinkedHashSet<>(first);
        int left = 0;
        for (int step = 0; step < depth && left == 0; step++) {
            List<String> next =
                    statements.ids("neighbours", Map.of("ids", List.copyOf(nodes), "limit", most - nodes.size() + 1));
            left = Math.max(0, nodes.size() + next.size() - most);
            nodes.addAll(next.subList(0, next.size() - left));
        }
        return Optional.of(slice(first.get(0), nodes, left));
    }

    /**
     * Two nodes and up to three shortest ways between them, if there are any.
     *
     * @return empty if one of the two is not there
     */
    public Optional<GraphSlice> connection(String from, String to) {
        Set<String> stops = new LinkedHashSet<>(List.of(from, to));
        if (present(List.copyOf(stops)).size() < stops.size()) {
            return Optional.empty();
        }
        if (!from.equals(to)) {
            statements
                    .rows("ways", Map.of("from", from, "to", to, "limit", WAYS))
                    .forEach(row -> stops.addAll(SliceRows.strings(row.get(0))));
        }
        return Optional.of(slice(from, stops, 0));
    }

    /**
     * What facts connect, with these and the other facts between.
     *
     * @return empty if none of them is there
     */
    public Optional<GraphSlice> ofFacts(Collection<String> ids) {
        List<String> ends = statements.ids("ends", Map.of("ids", List.copyOf(ids)));
        return ends.isEmpty() ? Optional.empty() : Optional.of(slice(ends.get(0), new LinkedHashSet<>(ends), 0));
    }

    /**
     * What the rows of a query name: entities by id or name, and what facts connect by the facts' ids.
     *
     * @return empty if they name nothing
     */
    public Optional<GraphSlice> named(List<List<Object>> rows, int most) {
        List<String> words = List.copyOf(CellWords.of(rows));
        Set<String> nodes = new LinkedHashSet<>(statements.ids("ends", Map.of("ids", words)));
        nodes.addAll(statements.ids("meant", Map.of("words", words, "limit", most + 1)));
        List<String> ids = List.copyOf(nodes);
        return ids.isEmpty() ? Optional.empty() : Optional.of(limited(ids.get(0), ids, most));
    }

    /**
     * What an article names.
     *
     * @return empty if there is no such article, or it names nothing
     */
    public Optional<GraphSlice> article(String id, int most) {
        List<String> named = statements.ids("of-article", Map.of("id", id, "limit", most + 1));
        return named.isEmpty() ? Optional.empty() : Optional.of(limited(named.get(0), named, most));
    }

    /** The whole graph; of a larger one what takes part in most facts. Starts where most loans are told of an enterprise. */
    public GraphSlice whole(int most) {
        List<String> busiest = statements.ids("busiest", Map.of("limit", most + 1));
        List<String> start = statements.ids("most-told", Map.of());
        return limited(start.isEmpty() ? null : start.get(0), busiest, most);
    }

    /** What answers a question; {@code about} is the node it is asked of, null for one that is asked of none. */
    GraphSlice answer(ExampleQuestion question, String about, int most) {
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", most));
        parameters.put("about", about);
        Set<String> nodes = new LinkedHashSet<>();
        if (about != null) {
            nodes.add(about);
        }
        nodes.addAll(statements.ids(question.statement(), parameters));
        return limited(about, List.copyOf(nodes), most);
    }

    /** An article with its text, if one was kept; empty if there is no such article. */
    public Optional<SliceArticle> articleWithText(String id) {
        return statements.rows("texts", Map.of("ids", List.of(id))).stream()
                .map(SliceRows::articleWithText)
                .findFirst();
    }

    /** The slice with the texts of its articles, those that state most of it first, as long as they are this long together. */
    public GraphSlice withTexts(GraphSlice slice, int characters) {
        Map<String, Integer> lengths = new HashMap<>();
        List<String> ids = slice.articles().stream().map(SliceArticle::id).toList();
        statements
                .rows("text-lengths", Map.of("ids", ids))
                .forEach(row -> lengths.put((String) row.get(0), ((Long) row.get(1)).intValue()));
        List<String> fitting = TextBudget.fitting(slice, lengths, characters);
        return slice.with(statements.rows("texts", Map.of("ids", fitting)).stream()
                .map(SliceRows::articleWithText)
                .toList());
    }

    private List<String> present(List<String> ids) {
        return statements.ids("entities", Map.of("ids", ids));
    }

    private GraphSlice limited(String center, List<String> ids, int most) {
        int left = Math.max(0, ids.size() - most);
        Set<String> kept = new LinkedHashSet<>(ids.subList(0, ids.size() - left));
        return slice(kept.contains(center) ? center : null, kept, left);
    }

    private GraphSlice slice(String center, Set<String> nodes, int left) {
        List<String> ids = List.copyOf(nodes);
        List<SliceFact> facts =
                statements.rows("facts-among", Map.of("ids", ids, "limit", MOST_NODES * FACTS_PER_NODE)).stream()
                        .map(SliceRows::fact)
                        .toList();
        Set<String> articles = facts.stream()
                .flatMap(fact -> fact.evidence().stream())
                .map(GraphSlice.Sentence::article)
                .collect(Collectors.toSet());
        return new GraphSlice(
                center,
                statements.rows("entities", Map.of("ids", ids)).stream()
                        .map(SliceRows::node)
                        .toList(),
                facts,
                statements.rows("articles", Map.of("ids", List.copyOf(articles))).stream()
                        .map(SliceRows::article)
                        .toList(),
                left);
    }
}
