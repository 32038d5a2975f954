package io.jinmai.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jinmai.e2e.PackagedProgram.Result;
import io.jinmai.specimen.InventedNews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A password shows in no list of processes, message, trace or log, and in no file that others may read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasswordsIT {
    private static final Path PROCESSES = Path.of("/proc");
    private static final String WRONG = "open-sesame-2718";
    private static final int ARTICLES = 100;

    private PackagedProgram jinmai;
    private RunningServer server;
    private String password;
    private Path feed;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        jinmai = new PackagedProgram(folder);
        server = jinmai.serve("--graph", "graph");
        password = server.said("Password").split(" ")[0];
        feed = InventedNews.inBrief().write(folder.resolve("feed.jsonl"), "feed", ARTICLES, 3);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void noProcessHasItOnItsCommandLine() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(PROCESSES), "only Linux shows command lines as files");
        Path file = Files.writeString(jinmai.folder().resolve("secret"), password + "\n");
        PackagedProgram withVariable = jinmai.with("NEO4J_PASSWORD", password);
        String to = server.said("Bolt");

        TreeSet<String> seen = new TreeSet<>();
        watch(jinmai.start("load", feed.toString(), "--to", to, "--user=neo4j", "--password-file=secret"), seen);
        watch(withVariable.start("load", feed.toString(), "--reload", "--to", to), seen);

        Files.delete(file);
        assertThat(seen)
                .anyMatch(line -> line.contains("--password-file=secret"))
                .anyMatch(line -> line.contains("--reload"))
                .anyMatch(line -> line.contains("serve"));
        assertThat(seen).noneMatch(line -> line.contains(password));
    }

    /** Notes down the command lines of all processes until the one has ended well. */
    private static void watch(Process process, TreeSet<String> seen) throws IOException, InterruptedException {
        do {
            try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
                all.forEach(other -> seen.add(commandLine(other.pid())));
            }
        } while (!process.waitFor(50, TimeUnit.MILLISECONDS));
        assertThat(process.exitValue()).isZero();
    }

    /** As {@code ps} shows it; empty for a process that has just ended. */
    private static String commandLine(long pid) {
        try {
            return Files.readString(PROCESSES.resolve(pid + "/cmdline"), UTF_8).replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void noMessageOrTraceHoldsIt() throws IOException {
        Files.writeString(jinmai.folder().resolve("wrong"), WRONG + "\n");
        String refused = failure(jinmai, "--to", server.said("Bolt"), "--user=neo4j", "--password-file=wrong");
        String down = failure(
                jinmai.with("NEO4J_PASSWORD", WRONG).with("NEO4J_USERNAME", "neo4j"), "--to=bolt://127.0.0.1:1");
        String nowhere =
                failure(jinmai.with("NEO4J_PASSWORD", password), "--to", server.said("Bolt"), "--database=nowhere");
        String inAddress = failure(jinmai, "--to=bolt://neo4j:" + WRONG + "@127.0.0.1:1");

        assertThat(refused).contains("refuses the user neo4j");
        assertThat(down).contains("No Neo4j server answers");
        assertThat(nowhere).contains("'nowhere'");
        assertThat(inAddress).contains("holds a user or password");
        assertThat(List.of(refused, down, nowhere)).allMatch(text -> text.contains("\tat "));
        assertThat(List.of(refused, down, nowhere, inAddress))
                .noneMatch(text -> text.contains(WRONG) || text.contains(password));
    }

    private static String failure(PackagedProgram program, String... options) {
        Stream<String> arguments = Stream.concat(Stream.of("--debug", "stats"), Stream.of(options));
        Result result = program.run(arguments.toArray(String[]::new));
        assertThat(result.code()).as(result.toString()).isEqualTo(3);
        return result.out() + result.err();
    }

    @Test
    void onlyTheFileForItHoldsItAndOnlyItsOwnerMayReadThat() throws IOException {
        List<Path> holding;
        try (Stream<Path> files = Files.walk(jinmai.folder().resolve("graph"))) {
            holding = files.filter(Files::isRegularFile)
                    .filter(this::holdsPassword)
                    .toList();
        }

        assertThat(holding).containsExactly(jinmai.folder().resolve("graph/password"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(holding.get(0))))
                .isEqualTo("rw-------");
    }

    private boolean holdsPassword(Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
