package io.jinmai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.e2e.PackagedProgram.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds its files and its Java, and text stays whole, whatever the folder and the locale. */
class LauncherIT {
    private static final Path SAMPLES = Path.of("src/main/resources/samples").toAbsolutePath();

    @TempDir
    private Path folder;

    private PackagedProgram jinmai;

    @BeforeEach
    void start() {
        jinmai = new PackagedProgram(folder);
    }

    @Test
    void tellsItsVersion() {
        Result result = jinmai.run("--version");
        assertThat(result.code()).isZero();
        assertThat(result.out()).matches("jinmai \\d+\\.\\d+\\S*\nJava \\d+.*\n");
    }

    @Test
    void readsAndWritesChineseInAnyLocale() throws IOException {
        Files.createDirectory(folder.resolve("新闻"));
        Files.writeString(folder.resolve("新闻/竹乡.txt"), "竹乡的贷款\n\n中国工商银行在柯桥区为竹农办理贷款。\n");
        Result utf8 = jinmai.with("LC_ALL", "C.UTF-8").run("extract", "新闻");
        Result ascii = jinmai.with("LC_ALL", "C").run("extract", "新闻");

        assertThat(utf8.out()).contains("\"id\":\"竹乡\"", "中国工商银行");
        assertThat(ascii).isEqualTo(utf8);
        Result error = jinmai.with("LC_ALL", "C").run("extract", "没有.txt");
        assertThat(error.err()).startsWith("jinmai: 没有.txt: ");
    }

    @Test
    void readsStandardInput() {
        Result result = jinmai.runWithInput("竹乡的贷款\n\n中国工商银行在柯桥区为竹农办理贷款。\n", "extract", "-", "--format=text");
        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(result.out()).contains("中国工商银行");
    }

    @Test
    void endsQuietlyWhenTheReaderOfItsPipeHasSeenEnough() {
        String command = "{ '" + PackagedProgram.LAUNCHER + "' query --list; echo $? >&2; } | :";
        Result result = jinmai.runCommand("", List.of("sh", "-c", command));
        assertThat(result.err()).isEqualTo("141\n");
    }

    @Test
    void saysThatADiskIsFull() {
        String command = "'" + PackagedProgram.LAUNCHER + "' query --list >/dev/full";
        Result result = jinmai.runCommand("", List.of("sh", "-c", command));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("jinmai: Standard output could not be written to its end");
    }

    @Test
    void extractsTheSameBytesWhateverTheJobs() {
        String one = jinmai.run("extract", SAMPLES.toString(), "--jobs=1").out();
        String four = jinmai.run("extract", SAMPLES.toString(), "--jobs=4").out();
        assertThat(four).isNotEmpty().isEqualTo(one);
    }

    @Test
    void worksThroughASymbolicLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), PackagedProgram.LAUNCHER);
        Result result = jinmai.runCommand("", List.of(link.toString(), "query", "--list"));
        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(result.out()).contains("lenders-of-enterprise");
        Files.delete(link);
    }

    @Test
    void theJarFindsItsQueriesWithoutTheLauncher() {
        Path jar = PackagedProgram.LAUNCHER.resolveSibling("../lib/jinmai.jar").normalize();
        String java = ProcessHandle.current().info().command().orElseThrow();
        Result result = jinmai.runCommand("", List.of(java, "-jar", jar.toString(), "query", "--list", "--format=csv"));
        assertThat(result.out())
                .isEqualTo(jinmai.run("query", "--list", "--format=csv").out());
    }

    @Test
    void printsACompletionScriptThatBashAccepts() {
        String script = jinmai.run("completion", "bash").out();
        assertThat(jinmai.runCommand(script, List.of("bash", "-n")).code()).isZero();
    }

    @Test
    void saysWhichJavaItNeeds() throws IOException {
        Result missing = jinmai.with("JAVA_HOME", folder + "/none").run("--version");
        assertThat(missing.code()).isEqualTo(127);
        assertThat(missing.err()).contains("there is no program", "JDK or JRE 17");

        Path old = Files.createDirectories(folder.resolve("jdk-11/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 9\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Result tooOld = jinmai.with("JAVA_HOME", old.toString()).run("--version");
        assertThat(tooOld.code()).isEqualTo(126);
        assertThat(tooOld.err()).contains("is Java 11; Jinmai needs 17 or later");
    }

    /** What Java is called with, told by a Java that prints it. */
    @Test
    void whatIsOverWithinSecondsDoesWithoutTheCompilerThatTakesItsTime() throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        PackagedProgram printing = jinmai.with("JAVA_HOME", home.toString());
        Files.writeString(folder.resolve("one article.txt"), "竹乡的贷款");
        Path many = Files.createDirectory(folder.resolve("many")).resolve("many.txt");
        Files.writeString(many, "竹乡的贷款".repeat(1_500_000));

        for (String quick :
                List.of("extract|one article.txt", "load|one article.txt|--graph|many", "stats", "", "serve|--help")) {
            assertThat(printing.run(quick.split("\\|")).out()).as(quick).contains("TieredStopAtLevel=1");
        }
        for (String lasting :
                List.of("extract|one article.txt|many/many.txt", "load|many", "extract|-", "serve", "export")) {
            assertThat(printing.run(lasting.split("\\|")).out()).as(lasting).doesNotContain("TieredStopAtLevel");
        }
    }

    /** Fourteen thousand classes read from jars made a start of the database take half as long again. */
    @Test
    void theClassesOfTheDatabaseComeFromTheArchiveOfTheBuild() throws IOException {
        Path loaded = folder.resolve("loaded.txt");
        Result result = jinmai.with("JINMAI_JAVA_OPTS", "-Xlog:class+load:file=" + loaded)
                .run("load", SAMPLES.toString(), "--graph", "graph");
        assertThat(result.code()).as(result.err()).isZero();

        List<String> ofDatabase;
        try (Stream<String> lines = Files.lines(loaded)) {
            ofDatabase = lines.filter(line -> line.contains("] org.neo4j.") && !line.contains("$$Lambda$"))
                    .toList();
        }
        assertThat(ofDatabase).hasSizeGreaterThan(5_000);
        long read = ofDatabase.stream()
                .filter(line -> !line.contains("shared objects file"))
                .count();
        assertThat(read).as("read from jars").isLessThan(ofDatabase.size() / 20);
    }

    @Test
    void aMistypedQueryNameIsAnsweredAtOnceWithWhatMayBeMeant() {
        Result result = jinmai.run("query", "lenders-of-enterprises");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Did you mean lenders-of-enterprise").doesNotContain("\tat ");
        assertThat(folder.resolve("graph")).doesNotExist();
    }
}
