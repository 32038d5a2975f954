package io.jinmai.export;

import io.jinmai.graph.RelationType;
import io.jinmai.store.GraphStore;
import io.jinmai.store.cypher.database.Outcome;
import io.jinmai.store.cypher.database.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The content of a database, fetched page by page in the order of ids, so that memory does not grow with the graph: two pages are held at
 * once. Every page is a transaction of its own: who loads meanwhile is seen by some pages and not by others.
 */
public final class StoreContent implements GraphContent {
    private static final String ARTICLE = "Article";
    private static final String ENTITY = "Entity";

    /** Labels within which ids are unique, as the constraints have it. */
    private static final List<String> GROUPS = List.of(ARTICLE, ENTITY, "Name");

    /** Stands in the graph as a date, which a query's plain values show as text. */
    private static final String DAY = "publishedOn";

    private static final String BEFORE_ALL = "";

    private final GraphStore store;
    private final int pageSize;

    /** @param pageSize rows, or nodes with all that leads on from them, fetched at once; at least 1 */
    public StoreContent(GraphStore store, int pageSize) {
        this.store = store;
        this.pageSize = pageSize;
    }

    @Override
    public void nodes(Consumer<GraphNode> reader) {
        for (String group : GROUPS) {
            String statement = Statements.one("export/nodes").replace("BASE_LABEL", group);
            pages(statement, row -> reader.accept(node(group, row)));
        }
    }

    @Override
    public void links(Consumer<GraphLink> reader) {
        for (RelationType type : RelationType.values()) {
            String statement = Statements.one("export/facts").replace("FACT_TYPE", type.name());
            pages(statement, row -> reader.accept(fact(type, row)));
        }
        for (String group : GROUPS) {
            if (!group.equals(ENTITY)) {
                String statement = Statements.one("export/links").replace("BASE_LABEL", group);
                pages(statement, row -> link(group, row, reader));
            }
        }
    }

    /** While a page is read the next one is fetched. The first column is what the pages are ordered by. */
    private void pages(String statement, Consumer<List<Object>> reader) {
        List<List<Object>> rows = page(statement, BEFORE_ALL);
        while (!rows.isEmpty()) {
            String last = (String) rows.get(rows.size() - 1).get(0);
            CompletableFuture<List<List<Object>>> next = CompletableFuture.supplyAsync(() -> page(statement, last));
            try {
                rows.forEach(reader);
            } finally {
                // A reader that gives up leaves no query behind on a store that is about to be closed.
                next.handle((page, failure) -> page).join();
            }
            rows = Outcome.of(next);
        }
    }

    private List<List<Object>> page(String statement, String after) {
        return store.query(statement, Map.of("after", after, "limit", pageSize), false)
                .rows();
    }

    private static GraphNode node(String group, List<Object> row) {
        Map<String, Object> properties = new TreeMap<>(properties(row.get(2)));
        if (properties.get(DAY) instanceof String day && group.equals(ARTICLE)) {
            properties.put(DAY, LocalDate.parse(day));
        }
        return new GraphNode(new NodeKey(group, (String) row.get(0)), labels(row.get(1)), properties);
    }

    private static GraphLink fact(RelationType type, List<Object> row) {
        NodeKey start = new NodeKey(ENTITY, (String) row.get(1));
        NodeKey end = new NodeKey(ENTITY, (String) row.get(2));
        return new GraphLink(type.name(), start, end, properties(row.get(3)));
    }

    private static void link(String group, List<Object> row, Consumer<GraphLink> reader) {
        if (row.get(1) == null) {
            return;
        }
        NodeKey start = new NodeKey(group, (String) row.get(0));
        NodeKey end = new NodeKey(groupOf((List<?>) row.get(2)), (String) row.get(3));
        reader.accept(new GraphLink((String) row.get(1), start, end, properties(row.get(4))));
    }

    private static String groupOf(List<?> labels) {
        for (String group : GROUPS) {
            if (labels.contains(group)) {
                return group;
            }
        }
        throw new IllegalStateException("a node is of no known kind: " + labels);
    }

    private static List<String> labels(Object value) {
        return ((List<?>) value).stream().map(String.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Object value) {
        return (Map<String, Object>) value;
    }
}
