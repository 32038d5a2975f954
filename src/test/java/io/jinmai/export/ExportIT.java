package io.jinmai.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.queries.SampleGraph;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is exported and read back by Neo4j is the graph that was exported. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIT {
    private static final int SMALL_PAGE = 7;

    private Path folder;
    private SampleGraph samples;

    @BeforeAll
    void open(@TempDir Path temporary) {
        folder = temporary;
        samples = new SampleGraph(folder.resolve("graph"));
        samples.loadExtracted();
    }

    @AfterAll
    void close() {
        samples.close();
    }

    @Test
    void neo4jsImportToolMakesTheSameGraph() throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve("samples-csv"));
        Neo4jCsvExport.write(new StoreContent(samples.store(), SMALL_PAGE), files);

        try (GraphStore imported = ImportTool.imported(files, folder.resolve("imported"))) {
            List<String> dump = CanonicalDump.of(samples.store());
            assertThat(dump).hasSizeGreaterThan(100);
            assertThat(CanonicalDump.difference(CanonicalDump.of(imported), dump))
                    .isEmpty();
            assertThat(CanonicalDump.of(imported)).isEqualTo(dump);
            LocalDate day = LocalDate.of(2023, 1, 1);
            assertThat(imported.statisticsSince(day))
                    .as("days are days")
                    .isEqualTo(samples.store().statisticsSince(day));
        }
    }

    @Test
    void hostileTextsComeThroughTheImportTool() throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve("hostile-csv"));
        ExportCounts counts = Neo4jCsvExport.write(new HostileContent(), files);

        assertThat(counts)
                .isEqualTo(new ExportCounts(HostileContent.TEXTS.size() + 1, HostileContent.TEXTS.size(), 0, 0));
        assertThat(files).isDirectoryContaining("glob:**nodes-Bank-Entity-2.csv");
        assertThat(files).isDirectoryContaining("glob:**links-MENTIONS-Article-Entity-2.csv");
        try (GraphStore imported = ImportTool.imported(files, folder.resolve("hostile"))) {
            assertSame(new StoreContent(imported, SMALL_PAGE), new HostileContent());
        }
    }

    @Test
    void scriptsMakeTheSameGraphInAnEmptyDatabase() {
        List<String> dump = CanonicalDump.of(samples.store());
        StringWriter script = new StringWriter();
        CypherExport.write(new StoreContent(samples.store(), SMALL_PAGE), script);
        StringWriter hostile = new StringWriter();
        CypherExport.write(new HostileContent(), hostile);

        run(hostile.toString());
        assertSame(new StoreContent(samples.store(), SMALL_PAGE), new HostileContent());
        run(script.toString());
        assertThat(CanonicalDump.of(samples.store())).isEqualTo(dump);
    }

    private void run(String script) {
        CanonicalDump.clear(samples.store());
        Arrays.stream(script.split("\n"))
                .filter(line -> line.startsWith("UNWIND"))
                .map(line -> line.substring(0, line.length() - 1))
                .forEach(statement -> samples.store().query(statement, Map.of(), true));
    }

    private static void assertSame(GraphContent content, GraphContent expected) {
        List<Object> found = new ArrayList<>();
        content.nodes(found::add);
        content.links(found::add);
        List<Object> wanted = new ArrayList<>();
        expected.nodes(wanted::add);
        expected.links(wanted::add);
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    }
}
