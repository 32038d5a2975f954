package io.jinmai.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A folder for {@code neo4j-admin database import full}: files of rows, each with one for its head, for each set of labels and each type of relationship, the
 * tool's options in {@code import.args}, and {@code after-import.cypher}, to be run afterwards, with the constraints and indexes and the
 * empty lists, which the tool takes for missing ones. The content is read once.
 */
public final class Neo4jCsvExport {
    private Neo4jCsvExport() {}

    /** @param folder there and empty */
    public static ExportCounts write(GraphContent content, Path folder) throws IOException {
        Tally tally = new Tally(CsvFormat::holds);
        try (CsvTables<NodeShape> nodes = new CsvTables<>(folder, tally, ImportScripts::name, CsvFormat::of);
                CsvTables<LinkShape> links = new CsvTables<>(folder, tally, ImportScripts::name, CsvFormat::of)) {
            content.nodes(node -> {
                nodes.of(NodeShape.of(node)).row(List.of(node.key().id()), node.properties());
                tally.node();
            });
            content.links(link -> {
                List<String> ends = List.of(link.start().id(), link.end().id());
                links.of(LinkShape.of(link)).row(ends, link.properties());
                tally.link();
            });
            Map<String, List<String>> files = nodes.finish();
            files.putAll(links.finish());
            Survey survey = new Survey(nodes.surveys(), links.surveys());
            writeScripts(folder, ImportScripts.arguments(survey, files::get), survey);
            ExportCounts counts = tally.counts();
            return new ExportCounts(counts.nodes(), counts.links(), counts.replaced(), ImportScripts.lostLists(survey));
        }
    }

    private static void writeScripts(Path folder, List<String> arguments, Survey survey) throws IOException {
        Files.write(folder.resolve(ImportScripts.ARGUMENTS), arguments);
        Files.write(folder.resolve(ImportScripts.AFTERWARDS), ImportScripts.afterwards(survey));
    }
}
