package io.jinmai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long whole processes take: the packaged program's help, its extraction of one article and its counts of a small graph, against a Java
 * process that prints one line. They take turns, so that what else the machine does falls on all of them.
 */
public final class StartSpeed {
    private static final int TURNS = 15;
    private static final Path PROGRAM = Path.of("target", "jinmai", "bin", "jinmai");
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final Path ARTICLE = SAMPLES.resolve("2021-09-14-keqiao-loom-loan.txt");

    private StartSpeed() {}

    /** The peer: prints one line. */
    static final class OneLine {
        private OneLine() {}

        public static void main(String[] arguments) {
            System.out.println("one line");
        }
    }

    /** Prints the best and the middle time of each, and what it takes beyond the peer's. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path graph = Files.createTempDirectory("jinmai-start").resolve("graph");
        run(List.of(PROGRAM.toString(), "load", SAMPLES.toString(), "--graph", graph.toString()));
        Map<String, double[]> seconds = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (Map.Entry<String, List<String>> command : commands(graph).entrySet()) {
                seconds.computeIfAbsent(command.getKey(), name -> new double[TURNS])[turn] = run(command.getValue());
            }
        }
        seconds.values().forEach(Arrays::sort);
        double[] peer = seconds.get("peer");
        seconds.forEach((name, times) -> System.out.printf(
                "%-8s best %.2f s (+ %.2f s), middle %.2f s (+ %.2f s)%n",
                name, times[0], times[0] - peer[0], times[TURNS / 2], times[TURNS / 2] - peer[TURNS / 2]));
    }

    private static Map<String, List<String>> commands(Path graph) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(
                "peer",
                List.of(java, "-XX:+UseSerialGC", "-cp", classes(), OneLine.class.getName()));
        commands.put("--help", List.of(PROGRAM.toString(), "--help"));
        commands.put("extract", List.of(PROGRAM.toString(), "extract", ARTICLE.toString()));
        commands.put("stats", List.of(PROGRAM.toString(), "stats", "--graph", graph.toString()));
        return commands;
    }

    private static String classes() {
        return Path.of(StartSpeed.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException(PROGRAM + " is missing; run mvn package first");
        }
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return seconds;
    }
}
