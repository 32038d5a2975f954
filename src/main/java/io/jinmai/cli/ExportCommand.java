package io.jinmai.cli;

import io.jinmai.export.CypherExport;
import io.jinmai.export.ExportCounts;
import io.jinmai.export.GraphContent;
import io.jinmai.export.GraphMlExport;
import io.jinmai.export.JsonLinesExport;
import io.jinmai.export.Neo4jCsvExport;
import io.jinmai.export.StoreContent;
import io.jinmai.store.GraphStore;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the whole graph for other programs. */
@Command(
        name = "export",
        header = "Write the whole graph for other programs.",
        description = "Memory does not grow with the graph. Do not load into a graph while it is exported.",
        footer = {
            "%nExamples:",
            "  jinmai export --format neo4j-csv -o csv",
            "    then, in the folder csv: neo4j-admin database import full neo4j @import.args",
            "    and: cypher-shell -f after-import.cypher",
            "  jinmai export --format graphml -o graph.graphml",
            "  jinmai export --format jsonl | gzip > graph.jsonl.gz",
            "  jinmai export --format cypher -o graph.cypher --to bolt://localhost:7687"
        })
final class ExportCommand extends StoreCommand {
    private static final int PAGE = 1_000;

    private enum Form {
        NEO4J_CSV("neo4j-csv"),
        GRAPHML("graphml"),
        JSONL("jsonl"),
        CYPHER("cypher");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }

        private ExportCounts write(GraphContent content, Writer writer) {
            return switch (this) {
                case NEO4J_CSV -> throw new IllegalStateException("is a folder");
                case GRAPHML -> GraphMlExport.write(content, writer);
                case JSONL -> JsonLinesExport.write(content, writer);
                case CYPHER -> CypherExport.write(content, writer);
            };
        }
    }

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description =
                    "neo4j-csv: a folder for neo4j-admin database import; graphml; jsonl: a node or relationship a"
                            + " line; cypher: a script for an empty database.")
    private Form form;

    @Option(
            names = "-o",
            paramLabel = "PATH",
            description =
                    "The file to write, - for standard output (the default), or the folder of neo4j-csv, new or empty.")
    private Path output;

    ExportCommand(Wiring wiring) {
        super(wiring);
    }

    @Override
    void check() {
        if (output != null && output.toString().equals("-")) {
            output = null;
        }
        if (form != Form.NEO4J_CSV) {
            return;
        }
        if (output == null) {
            throw CommandFailure.usage("--format neo4j-csv writes a folder: name it with -o FOLDER.");
        }
        if (Files.exists(output) && !isEmptyFolder(output)) {
            throw CommandFailure.usage(
                    output
                            + " is there and is no empty folder. Name a new one, or empty it, so that no old file is imported.");
        }
    }

    @Override
    ExitCode run(GraphStore store) {
        GraphContent content = new StoreContent(store, PAGE);
        try {
            report(write(content));
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "Cannot write to %s (%s). Its folder must exist and have room and permission for it."
                            .formatted(output == null ? "standard output" : output, e.getMessage()),
                    e);
        }
        return ExitCode.DONE;
    }

    private ExportCounts write(GraphContent content) throws IOException {
        if (form == Form.NEO4J_CSV) {
            return Neo4jCsvExport.write(content, Files.createDirectories(output));
        }
        if (output == null) {
            Writer writer =
                    new BufferedWriter(new OutputStreamWriter(terminal().outWhileTaken(), StandardCharsets.UTF_8));
            ExportCounts counts = form.write(content, writer);
            writer.flush();
            return counts;
        }
        return writeFile(content);
    }

    /** Under another name until it is whole. */
    private ExportCounts writeFile(GraphContent content) throws IOException {
        Path part = output.resolveSibling(output.getFileName() + ".part");
        try {
            ExportCounts counts;
            try (Writer writer = Files.newBufferedWriter(part)) {
                counts = form.write(content, writer);
            }
            Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
            return counts;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void report(ExportCounts counts) {
        terminal()
                .say("%d nodes and %d relationships written%s."
                        .formatted(counts.nodes(), counts.links(), output == null ? "" : " to " + output));
        if (counts.replaced() > 0) {
            terminal()
                    .say("%d control characters that %s cannot hold were replaced by U+FFFD."
                            .formatted(counts.replaced(), form));
        }
        if (counts.lostLists() > 0) {
            terminal()
                    .say("%d empty lists are missing after an import, since %s cannot tell them from none."
                            .formatted(counts.lostLists(), form));
        }
    }

    private static boolean isEmptyFolder(Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
