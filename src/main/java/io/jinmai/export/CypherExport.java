package io.jinmai.export;

import io.jinmai.store.cypher.database.Statements;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A script for an empty database: constraints and indexes, then the nodes, then the links. After the schema a statement a line. */
public final class CypherExport {
    private static final int ROWS_PER_STATEMENT = 100;
    private static final String CREATE_NODES =
            Statements.one("export/create-nodes").strip();
    private static final String CREATE_LINKS =
            Statements.one("export/create-links").strip();

    private CypherExport() {}

    /**
     * Writes everything; leaves the writer open.
     *
     * @throws java.io.UncheckedIOException if the writer fails
     */
    public static ExportCounts write(GraphContent content, Writer writer) {
        Output output = new Output(writer);
        Tally tally = new Tally(code -> true);
        output.line(schema());
        Runs<GraphNode> nodes = new Runs<>(CypherExport::creation, GraphNode::properties, output);
        content.nodes(node -> {
            nodes.accept(node);
            tally.node();
        });
        nodes.flush();
        Runs<GraphLink> links = new Runs<>(CypherExport::creation, CypherExport::row, output);
        content.links(link -> {
            links.accept(link);
            tally.link();
        });
        links.flush();
        return tally.counts();
    }

    /** The statements that make the constraints and indexes. */
    static String schema() {
        return Statements.one("schema/constraints") + Statements.one("schema/indexes");
    }

    private static String creation(GraphNode node) {
        return CREATE_NODES.replace("NODE_LABELS", String.join(":", node.labels()));
    }

    private static String creation(GraphLink link) {
        return CREATE_LINKS
                .replace("START_LABEL", link.start().group())
                .replace("END_LABEL", link.end().group())
                .replace("LINK_TYPE", link.type());
    }

    private static Map<String, Object> row(GraphLink link) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("start", link.start().id());
        row.put("end", link.end().id());
        row.put("properties", link.properties());
        return row;
    }

    /** Gathers what follows each other and is created by the same statement. */
    private static final class Runs<T> implements Consumer<T> {
        private final Function<T, String> statement;
        private final Function<T, Map<String, Object>> row;
        private final Output output;
        private final List<Object> rows = new ArrayList<>();
        private String current;

        private Runs(Function<T, String> statement, Function<T, Map<String, Object>> row, Output output) {
            this.statement = statement;
            this.row = row;
            this.output = output;
        }

        @Override
        public void accept(T item) {
            String next = statement.apply(item);
            if (!next.equals(current) || rows.size() == ROWS_PER_STATEMENT) {
                flush();
            }
            current = next;
            rows.add(row.apply(item));
        }

        private void flush() {
            if (!rows.isEmpty()) {
                output.line(current.replace("ROW_LIST", CypherLiteral.of(rows)) + ";");
                rows.clear();
            }
        }
    }
}
