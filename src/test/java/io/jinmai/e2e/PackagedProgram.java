package io.jinmai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The program as packaged, run in a folder.
 *
 * @param folder the working directory; standard streams are kept in it
 * @param environment variables added to those of this process
 */
public record PackagedProgram(Path folder, Map<String, String> environment) {
    public static final Path LAUNCHER = Path.of("target/jinmai/bin/jinmai").toAbsolutePath();
    private static final int SECONDS = 180;

    /** For a server that lives for seconds; a measurement of a lasting one sets {@code JINMAI_JAVA_OPTS} itself. */
    private static final String NO_SECOND_COMPILER = "-XX:TieredStopAtLevel=1";

    /** What a run printed and its exit code. */
    public record Result(int code, String out, String err) {}

    public PackagedProgram(Path folder) {
        this(folder, Map.of());
    }

    public PackagedProgram with(String name, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new PackagedProgram(folder, more);
    }

    public Result run(String... arguments) {
        return runWithInput("", arguments);
    }

    Result runWithInput(String input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        return runCommand(input, command);
    }

    /** Runs any command, and fails if it takes minutes. */
    Result runCommand(String input, List<String> command) {
        try {
            Path out = Files.createTempFile(folder, "standard-", ".out");
            Path err = Files.createTempFile(folder, "standard-", ".err");
            Process process = builder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().write(input.getBytes(UTF_8));
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + SECONDS + " s: " + command);
            }
            Result result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts the program and leaves it running; what it prints is dropped. */
    public Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        return builder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Starts the program's server and leaves it running. */
    public RunningServer serve(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(LAUNCHER.toString(), "serve", "--bolt-port=0", "--http-port=0", "--explorer-port=0"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = builder(command);
        builder.environment().putIfAbsent("JINMAI_JAVA_OPTS", NO_SECOND_COMPILER);
        try {
            return RunningServer.await(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
        builder.environment().putAll(environment);
        return builder;
    }
}
