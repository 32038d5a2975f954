package io.jinmai.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ContentReader;
import io.jinmai.article.input.FeedPlace;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.export.ImportTool;
import io.jinmai.pipeline.RunReport;
import io.jinmai.specimen.InventedNews;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import io.jinmai.store.embedded.GraphFolder;
import io.jinmai.store.embedded.GraphServer;
import io.jinmai.store.embedded.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job makes the graph that loads on one machine make of the same articles: samples, a feed that is cut into slices, corrections of
 * a part of it, articles by which it is told whom names mean, a Parquet file ({@code more.parquet} has the articles of {@code more.jsonl}),
 * and inputs that cannot be used.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkJobIT {
    private static final Path SAMPLES = Path.of("src/main/resources/samples").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final InventedNews NEWS = InventedNews.inBrief();
    private static final int ARTICLES = 300;
    private static final int CORRECTED = 60;

    /** A key that readers pass over; it makes the feed larger than a slice. */
    private static final String PADDING = ",\"padding\":\"" + "x".repeat(8_000) + "\"}";

    private Path folder;
    private GraphServer server;
    private GraphStore store;
    private SparkProcess.Result job;
    private List<String> written;

    @BeforeAll
    void submit(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        writeInputs();
        server = GraphFolder.at(folder.resolve("graph")).serve(Ports.ANY);
        store = GraphFolder.at(folder.resolve("graph")).openExisting();
        job = SparkProcess.submit(
                folder,
                Map.of("NEO4J_PASSWORD", Files.readString(server.passwordFile()).strip()),
                List.of(
                        SAMPLES.toString(),
                        "feed.jsonl",
                        "corrections.jsonl",
                        "told.jsonl",
                        "more.parquet",
                        "bad",
                        "missing",
                        "--last-counts",
                        "--slice-mb",
                        "1",
                        "-o",
                        "out",
                        "--format",
                        "parquet,neo4j-csv",
                        "--to",
                        server.bolt().toString()));
        written = CanonicalDump.of(store);
    }

    @AfterAll
    void close() {
        store.close();
        server.close();
    }

    @Test
    void theGraphIsThatOfASingleMachine() throws IOException, InterruptedException {
        assertThat(job.code()).as(job.log()).isEqualTo(1);
        CanonicalDump.clear(store);
        store.applySchema();
        SingleMachine machine = new SingleMachine(store);
        machine.load(read(SAMPLES.toString()));
        load(machine, "bad/half.jsonl");
        RunReport feed = load(machine, "feed.jsonl");
        load(machine, "corrections.jsonl");
        load(machine, "told.jsonl");
        load(machine, "more.parquet");
        List<String> dump = CanonicalDump.of(store);

        assertThat(feed.loaded()).isEqualTo(ARTICLES);
        assertThat(CanonicalDump.difference(written, dump))
                .as("over the connector")
                .isEmpty();
        try (GraphStore imported = ImportTool.imported(folder.resolve("out/neo4j-csv"), folder.resolve("imported"))) {
            assertThat(CanonicalDump.difference(CanonicalDump.of(imported), dump))
                    .as("over the import tool")
                    .isEmpty();
        }
        assertThat(written).isEqualTo(dump);
        assertThat(written).hasSizeGreaterThan(3_000);
        assertThat(uses("size(fuller) > 1 AND use.meant = name.id"))
                .as("names that may mean several")
                .isPositive();
        assertThat(uses("size(fuller) > 1 AND use.meant <> name.id"))
                .as("names told by what stands around them")
                .isPositive();
        assertThat(uses("use.kind = 'PERSON' AND use.meant <> use.local"))
                .as("people in several posts")
                .isPositive();
    }

    /** How many uses of a {@code name}, short for some {@code fuller} ones, are so. */
    private long uses(String condition) {
        String counted = """
                MATCH (name:Name)
                WITH name, [(name)-[:STANDS_FOR]->(full) | full] AS fuller
                MATCH (:Article)-[use:NAMES]->(name)
                WHERE %s
                RETURN count(use)
                """.formatted(condition);
        return (Long) store.query(counted, Map.of(), false).rows().get(0).get(0);
    }

    @Test
    void whatCannotBeUsedIsNamed() throws IOException {
        assertThat(rejects("inputs").map(SparkJobIT::place))
                .containsExactlyInAnyOrder(
                        "missing: there is no such file or folder",
                        "bad/half.jsonl:2: it is no valid JSON",
                        "bad/half.jsonl:3: it has no \"text\"",
                        "bad/half.jsonl:5: it is binary or UTF-16, no JSONL",
                        "bad/empty.txt: it is empty",
                        "bad/scrap.docx: it is no .docx document",
                        "bad/scrap.parquet: it cannot be read");
        assertThat(rejects("facts"))
                .allSatisfy(fact -> assertThat(fact.path("reason").asText()).isNotEmpty());
        assertThat(job.log()).contains("Failed: missing: there is no such file or folder");
    }

    @Test
    void theAccountComesOut() {
        assertThat(job.out())
                .contains(" + %d corrected + 0 failed.".formatted(CORRECTED))
                .contains("Inputs that gave no article: 7.")
                .contains("Loads of lexicons and model, one an executor: 1.");
    }

    /** In a folder in which two files have an article of one id. */
    @Test
    void whatReadmeSaysWorks() throws IOException, InterruptedException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path articles = Files.createDirectory(other.resolve("articles"));
        Files.writeString(articles.resolve("a.jsonl"), article("twice", 1) + "\n");
        Files.writeString(other.resolve("more.jsonl"), article("twice", 2) + "\n" + article("once", 3) + "\n");

        SparkProcess.Result result = SparkProcess.submit(other, Map.of(), readmesArguments());

        assertThat(result.code()).as(result.log()).isEqualTo(1);
        assertThat(result.out()).contains("Articles: 3 read = 2 in the graph + 0 corrected + 1 failed.");
        assertThat(lines(other.resolve("all/rejects/inputs")))
                .singleElement()
                .asString()
                .contains(
                        "\"input\":\"more.jsonl:1\"",
                        "its article has the id \\\"twice\\\", which an article of articles/a.jsonl:1 has already");
        assertThat(other.resolve("all/neo4j-csv/import.args")).exists();
    }

    private static List<String> readmesArguments() throws IOException {
        String start = "spark-submit target/jinmai-spark.jar ";
        return Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> List.of(line.substring(start.length()).split(" ")))
                .findFirst()
                .orElseThrow();
    }

    private void writeInputs() throws IOException {
        Files.write(folder.resolve("feed.jsonl"), articles(0, ARTICLES, SparkJobIT::padded));
        Files.write(folder.resolve("corrections.jsonl"), articles(ARTICLES, CORRECTED, UnaryOperator.identity()));
        for (String name : List.of("told.jsonl", "more.jsonl", "more.parquet")) {
            try (InputStream resource = SparkJobIT.class.getResourceAsStream("/spark/" + name)) {
                Files.copy(resource, folder.resolve(name));
            }
        }
        Path bad = Files.createDirectory(folder.resolve("bad"));
        Files.write(
                bad.resolve("half.jsonl"),
                List.of(article("h-1", 1), "{\"id\":\"h-2\",", "{\"id\":\"h-3\"}", article("h-4", 4), "\0\0"));
        Files.createFile(bad.resolve("empty.txt"));
        Files.writeString(bad.resolve("scrap.docx"), "no archive");
        Files.writeString(bad.resolve("scrap.parquet"), "no table at all, but long enough for one");
    }

    /** Lines of a feed with the ids {@code n-0} and so on. */
    private static List<String> articles(int firstSeed, int count, UnaryOperator<String> finish) {
        return IntStream.range(0, count)
                .mapToObj(number -> finish.apply(article("n-" + number, firstSeed + number)))
                .toList();
    }

    private static String article(String id, int number) {
        return NEWS.article(id, number).jsonLine();
    }

    private static String padded(String line) {
        return line.substring(0, line.length() - 1) + PADDING;
    }

    private RunReport load(SingleMachine machine, String file) throws IOException {
        Path lines = folder.resolve(file.replace(".parquet", ".jsonl"));
        return machine.load(feed(lines, file).iterator());
    }

    /** The lines of a feed, under the name by which the job was given it. */
    private static List<ReadOutcome> feed(Path lines, String name) throws IOException {
        ContentReader reader = new ContentReader(new ReadOptions(false));
        FeedPlace place = new FeedPlace(name, name.substring(0, name.indexOf('.')), name);
        List<ReadOutcome> outcomes = new ArrayList<>();
        for (String line : Files.readAllLines(lines)) {
            reader.line(line.getBytes(UTF_8), place, outcomes.size() + 1).ifPresent(outcomes::add);
        }
        return outcomes;
    }

    private static Iterator<ReadOutcome> read(String path) {
        return new ArticleReader(new ReadOptions(false))
                .read(List.of(path), null)
                .iterator();
    }

    private Stream<JsonNode> rejects(String what) throws IOException {
        List<JsonNode> rejects = new ArrayList<>();
        for (String line : lines(folder.resolve("out/rejects").resolve(what))) {
            rejects.add(JSON.readTree(line));
        }
        return rejects.stream();
    }

    private static List<String> lines(Path table) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(table)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("part-"))
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    /** Where it is and what is wrong, without what a library says about it. */
    private static String place(JsonNode failure) {
        String line = failure.has("line") ? ":" + failure.path("line").asInt() : "";
        String reason = failure.path("reason").asText().replaceFirst("( at column .*|: .*)$", "");
        return failure.path("input").asText() + line + ": " + reason;
    }
}
