package io.jinmai.export;

import io.jinmai.export.Survey.LinkShape;
import io.jinmai.export.Survey.NodeShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder for {@code neo4j-admin database import full}: a file for each set of labels and each type of relationship, the tool's
 * options in {@code import.args}, and {@code after-import.cypher}, to be run afterwards, with the constraints and indexes and the empty
 * lists, which the tool takes for missing ones.
 */
public final class Neo4jCsvExport {
    private static final String ID = "id";

    private final Path folder;
    private final Survey survey;
    private final EmptyLists emptyLists = new EmptyLists();
    private final Tally tally = new Tally(code -> code != CsvTable.ARRAY_DELIMITER);

    private Neo4jCsvExport(Path folder, Survey survey) {
        this.folder = folder;
        this.survey = survey;
    }

    /** @param folder there and empty */
    public static ExportCounts write(GraphContent content, Path folder) throws IOException {
        Neo4jCsvExport export = new Neo4jCsvExport(folder, Survey.of(content));
        export.nodes(content);
        export.links(content);
        Files.write(folder.resolve("import.args"), export.arguments());
        List<String> afterwards = new ArrayList<>(List.of(CypherExport.schema()));
        afterwards.addAll(export.emptyLists.restored());
        Files.write(folder.resolve("after-import.cypher"), afterwards);
        ExportCounts counts = export.tally.counts();
        return new ExportCounts(counts.nodes(), counts.links(), counts.replaced(), export.emptyLists.lost());
    }

    private void nodes(GraphContent content) throws IOException {
        try (Tables<NodeShape> tables = new Tables<>()) {
            for (Map.Entry<NodeShape, SortedMap<String, PropertyType>> shape :
                    survey.nodes().entrySet()) {
                SortedMap<String, PropertyType> types = new TreeMap<>(shape.getValue());
                types.remove(ID);
                List<String> key = List.of("id:ID(" + shape.getKey().group() + ")");
                tables.add(shape.getKey(), new CsvTable(file(shape.getKey()), key, types, tally));
            }
            content.nodes(node -> {
                tables.of(NodeShape.of(node)).row(List.of(node.key().id()), node.properties());
                emptyLists.note(node);
                tally.node();
            });
        }
    }

    private void links(GraphContent content) throws IOException {
        try (Tables<LinkShape> tables = new Tables<>()) {
            for (Map.Entry<LinkShape, SortedMap<String, PropertyType>> shape :
                    survey.links().entrySet()) {
                LinkShape link = shape.getKey();
                List<String> ends = List.of(":START_ID(" + link.startGroup() + ")", ":END_ID(" + link.endGroup() + ")");
                tables.add(link, new CsvTable(file(link), ends, shape.getValue(), tally));
            }
            content.links(link -> {
                List<String> ends = List.of(link.start().id(), link.end().id());
                tables.of(LinkShape.of(link)).row(ends, link.properties());
                emptyLists.note(link);
                tally.link();
            });
        }
    }

    private List<String> arguments() {
        List<String> lines = new ArrayList<>();
        lines.add("--id-type=string");
        lines.add("--multiline-fields=true");
        lines.add(String.format("--array-delimiter=U+%04X", (int) CsvTable.ARRAY_DELIMITER));
        survey.nodes()
                .keySet()
                .forEach(shape -> lines.add(
                        "--nodes=" + shape.name(":") + "=" + file(shape).getFileName()));
        survey.links()
                .keySet()
                .forEach(shape -> lines.add(
                        "--relationships=" + shape.type() + "=" + file(shape).getFileName()));
        return lines;
    }

    private Path file(NodeShape shape) {
        return folder.resolve("nodes-" + shape.name("-") + ".csv");
    }

    private Path file(LinkShape shape) {
        return folder.resolve("links-" + shape.name("-") + ".csv");
    }

    /** The open files of one pass. */
    private static final class Tables<S> implements AutoCloseable {
        private final Map<S, CsvTable> tables = new TreeMap<>();

        private void add(S shape, CsvTable table) {
            tables.put(shape, table);
        }

        /** Of a node or link that somebody wrote after the survey there may be no file. */
        private CsvTable of(S shape) {
            CsvTable table = tables.get(shape);
            if (table == null) {
                throw new IllegalStateException("the graph changed while it was exported: " + shape + " is new");
            }
            return table;
        }

        @Override
        public void close() throws IOException {
            for (CsvTable table : tables.values()) {
                table.close();
            }
        }
    }
}
