package io.jinmai.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder for {@code neo4j-admin database import full}: files of rows, and one with the head of each, for each set of labels and each type of
 * relationship; {@code after-import.cypher}, to be run afterwards, with the constraints and indexes and the empty lists, which the tool
 * takes for missing ones; and the tool's options in {@code import.args}, which is written last: a folder without it is unfinished. The
 * content is read once.
 */
public final class Neo4jCsvExport {
    private Neo4jCsvExport() {}

    /**
     * @param folder there and empty
     * @throws IOException if a file cannot be written
     * @throws java.io.UncheckedIOException likewise
     */
    public static ExportCounts write(GraphContent content, Path folder) throws IOException {
        Tally tally = new Tally(CsvFormat::holds);
        try (CsvTables<NodeShape> nodes = new CsvTables<>(folder, tally, ImportScripts::name, CsvFormat::of);
                CsvTables<LinkShape> links = new CsvTables<>(folder, tally, ImportScripts::name, CsvFormat::of)) {
            content.nodes(node -> {
                nodes.table(NodeShape.of(node)).row(List.of(node.key().id()), node.properties());
                tally.node();
            });
            Map<String, List<String>> sources = new HashMap<>(nodes.finish());
            content.links(link -> {
                List<String> ends = List.of(link.start().id(), link.end().id());
                links.table(LinkShape.of(link)).row(ends, link.properties());
                tally.link();
            });
            sources.putAll(links.finish());
            Survey survey = new Survey(nodes.surveys(), links.surveys());
            writeLines(folder.resolve(ImportScripts.AFTERWARDS), ImportScripts.afterwards(survey));
            writeLines(folder.resolve(ImportScripts.ARGUMENTS), ImportScripts.arguments(survey, sources::get));
            ExportCounts counts = tally.counts();
            return new ExportCounts(counts.nodes(), counts.links(), counts.replaced(), ImportScripts.lostLists(survey));
        }
    }

    private static void writeLines(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
