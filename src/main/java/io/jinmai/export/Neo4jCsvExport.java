package io.jinmai.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder for {@code neo4j-admin database import full}: a file for each set of labels and each type of relationship, the tool's
 * options in {@code import.args}, and {@code after-import.cypher}, to be run afterwards, with the constraints and indexes and the empty
 * lists, which the tool takes for missing ones.
 */
public final class Neo4jCsvExport {
    private static final String CSV = ".csv";

    private final Path folder;
    private final Survey survey;
    private final Tally tally = new Tally(CsvFormat::holds);

    private Neo4jCsvExport(Path folder, Survey survey) {
        this.folder = folder;
        this.survey = survey;
    }

    /** @param folder there and empty */
    public static ExportCounts write(GraphContent content, Path folder) throws IOException {
        Neo4jCsvExport export = new Neo4jCsvExport(folder, Survey.of(content));
        export.nodes(content);
        export.links(content);
        List<String> arguments = ImportScripts.arguments(export.survey, name -> name + CSV);
        Files.write(folder.resolve(ImportScripts.ARGUMENTS), arguments);
        Files.write(folder.resolve(ImportScripts.AFTERWARDS), ImportScripts.afterwards(export.survey));
        ExportCounts counts = export.tally.counts();
        return new ExportCounts(
                counts.nodes(), counts.links(), counts.replaced(), ImportScripts.lostLists(export.survey));
    }

    private void nodes(GraphContent content) throws IOException {
        try (Tables<NodeShape> tables = new Tables<>()) {
            for (Map.Entry<NodeShape, ColumnSurvey> shape : survey.nodes().entrySet()) {
                CsvFormat format = CsvFormat.of(shape.getKey(), shape.getValue().types());
                tables.add(shape.getKey(), table(ImportScripts.name(shape.getKey()), format));
            }
            content.nodes(node -> {
                tables.of(NodeShape.of(node)).row(List.of(node.key().id()), node.properties());
                tally.node();
            });
        }
    }

    private void links(GraphContent content) throws IOException {
        try (Tables<LinkShape> tables = new Tables<>()) {
            for (Map.Entry<LinkShape, ColumnSurvey> shape : survey.links().entrySet()) {
                CsvFormat format = CsvFormat.of(shape.getKey(), shape.getValue().types());
                tables.add(shape.getKey(), table(ImportScripts.name(shape.getKey()), format));
            }
            content.links(link -> {
                List<String> ends = List.of(link.start().id(), link.end().id());
                tables.of(LinkShape.of(link)).row(ends, link.properties());
                tally.link();
            });
        }
    }

    private CsvTable table(String name, CsvFormat format) throws IOException {
        return new CsvTable(folder.resolve(name + CSV), format, tally);
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
