package io.jinmai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A {@code jinmai serve} under way, and what it said about itself. */
public final class RunningServer implements AutoCloseable {
    private static final int SECONDS_TO_STOP = 60;

    private final Process process;
    private final Map<String, String> said;

    private RunningServer(Process process, Map<String, String> said) {
        this.process = process;
        this.said = said;
    }

    /** Waits until it has said all. */
    static RunningServer await(Process process) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        Map<String, String> said = new TreeMap<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            String[] parts = line.split(" {2,}", 2);
            said.put(parts[0], parts[1].strip());
            if (parts[0].equals("Password")) {
                return new RunningServer(process, said);
            }
        }
        throw new AssertionError(
                "serve ended: " + new String(process.getErrorStream().readAllBytes(), UTF_8));
    }

    public String said(String what) {
        return said.get(what);
    }

    /** The id of its process. */
    public long pid() {
        return process.pid();
    }

    /** Ends it by SIGTERM, which no parent process can have it ignore as it can SIGINT; its exit code. */
    int stop() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-TERM", Long.toString(process.pid()))
                .start()
                .waitFor();
        if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            throw new AssertionError("serve does not stop");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
