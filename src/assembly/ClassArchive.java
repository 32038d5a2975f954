import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lays out the classes of the packaged program as they stand in memory (AppCDS), which saves every start the reading and checking of up
 * to fourteen thousand of them. Runs the program as its users do, an extraction, a served graph and a load into it, notes the classes
 * that are asked for, and has the JVM write the archive: whole, not on top of that of the JDK, since only so does it take picocli, whose
 * classes are of an old format. Run by the build, as source.
 */
final class ClassArchive {
    /** The JVM refuses a list in which a line is longer (classListParser.hpp of JDK 17); it is the lambda of a constructor of Neo4j. */
    private static final int LONGEST_LINE = 4095;

    private final Path home;
    private final Path work;
    private final Path messages;
    private final List<Path> lists = new ArrayList<>();

    private ClassArchive(Path home, Path work) {
        this.home = home;
        this.work = work;
        this.messages = work.resolve("messages.txt");
    }

    /** @param arguments the folder of the packaged program, one with articles, and one to work in */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Path.of(arguments[2]);
        clear(work);
        new ClassArchive(Path.of(arguments[0]), work).make(arguments[1]);
    }

    /** What a former build left may be a graph that this one cannot open. */
    private static void clear(Path work) throws IOException {
        Files.createDirectories(work);
        try (Stream<Path> within = Files.walk(work)) {
            for (Path file : within.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(work)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void make(String articles) throws IOException, InterruptedException {
        requireDone(start("extract", articles, "-o", work.resolve("extraction.jsonl").toString()));
        String graph = work.resolve("graph").toString();
        Process server = start(
                "serve", "--graph", graph, "--bolt-port=0", "--http-port=0", "--explorer-port=0");
        try {
            awaitServing(server);
            requireDone(start("load", articles, "--graph", graph));
        } finally {
            server.destroy();
            server.waitFor();
        }
        Path list = Files.write(work.resolve("classes.lst"), classes());
        requireDone(new ProcessBuilder(
                        java(),
                        "-Xshare:dump",
                        "-XX:+UseG1GC",
                        "-XX:SharedClassListFile=" + list,
                        "-XX:SharedArchiveFile=" + home.resolve("lib/classes.jsa"),
                        "-Xlog:disable",
                        "-Xlog:all=error:stderr",
                        "-cp",
                        jar())
                .redirectError(ProcessBuilder.Redirect.appendTo(messages.toFile()))
                .start());
    }

    private Process start(String... arguments) throws IOException {
        Path list = work.resolve("classes-" + lists.size() + ".lst");
        lists.add(list);
        List<String> command = new ArrayList<>(List.of(
                java(),
                "@" + home.resolve("lib/jvm.options"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djinmai.home=" + home,
                "-XX:DumpLoadedClassList=" + list,
                "-jar",
                jar()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(messages.toFile()))
                .start();
    }

    private void awaitServing(Process server) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.startsWith("Password")) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the server ended before it served: " + messages());
        }
    }

    private void requireDone(Process process) throws IOException, InterruptedException {
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException("exit code " + code + ": " + messages());
        }
    }

    /** What the steps had to say; no word of it where all went well. */
    private String messages() throws IOException {
        return Files.readString(messages);
    }

    private Set<String> classes() throws IOException {
        Set<String> classes = new LinkedHashSet<>();
        for (Path list : lists) {
            Files.readAllLines(list).stream()
                    .filter(line -> line.length() <= LONGEST_LINE)
                    .forEach(classes::add);
        }
        return classes;
    }

    private String jar() {
        return home.resolve("lib/jinmai.jar").toString();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
