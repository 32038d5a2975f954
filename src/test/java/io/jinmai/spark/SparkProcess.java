package io.jinmai.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Spark of its own, in a process and on a class path of its own, to which the packaged job is submitted as a user submits it. The build
 * leaves the class path in {@code target/spark.classpath} ({@code mvn verify}).
 */
final class SparkProcess {
    private static final Path CLASS_PATH = Path.of("target", "spark.classpath");
    private static final Path JOB = Path.of("target", "jinmai-spark.jar");
    private static final int MINUTES = 4;

    /** What Spark's own launcher opens on Java 17. */
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    private SparkProcess() {}

    /** How a job ended and what it printed. */
    record Result(int code, String out, String log) {}

    /** Runs the job on four tasks at once, in a folder. */
    static Result submit(Path folder, Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        assertThat(CLASS_PATH).as("made by mvn verify, before its tests").exists();
        Path out = Files.createTempFile(folder, "spark", ".out");
        Path log = Files.createTempFile(folder, "spark", ".log");
        ProcessBuilder spark = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(log.toFile());
        spark.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        spark.environment().putAll(environment);
        Process process = spark.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(log);
        assertThat(ended).as(said).isTrue();
        return new Result(process.exitValue(), Files.readString(out), said);
    }

    private static List<String> command(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.addAll(List.of("-Djdk.reflect.useDirectMethodHandle=false", "-Xmx1g", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", Files.readString(CLASS_PATH).strip(), "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", "local[4]"));
        Stream.of(
                        "spark.sql.shuffle.partitions=4",
                        "spark.ui.enabled=false",
                        "spark.log.level=WARN",
                        "spark.driver.bindAddress=127.0.0.1",
                        "spark.driver.host=127.0.0.1")
                .forEach(setting -> command.addAll(List.of("--conf", setting)));
        command.add(JOB.toAbsolutePath().toString());
        command.addAll(arguments);
        return command;
    }
}
