package io.jinmai.bench;

import io.jinmai.e2e.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Seconds that processors spent, as Linux counts them. */
final class ProcessorTime {
    private static final double TICKS_A_SECOND = 100;
    private static final int OWN = 11;
    private static final int OF_ENDED_CHILDREN = 13;

    private ProcessorTime() {}

    /** What is spent from now on by a server and by the programs that this one starts, once they have ended. */
    static Since since(RunningServer server) {
        return since("server", server.pid());
    }

    /** What is spent from now on by this program. */
    static Since sinceHere() {
        return since("here", ProcessHandle.current().pid());
    }

    private static Since since(String name, long pid) {
        return new Since(name, pid, System.nanoTime(), spent(pid, OWN), spent(ProcessHandle.current().pid(), OF_ENDED_CHILDREN));
    }

    /** A time that began then. */
    record Since(String name, long pid, long start, double process, double children) {
        String told() {
            return "%.1f s (processors: %s %.1f s, ended programs %.1f s)"
                    .formatted(
                            (System.nanoTime() - start) / 1e9,
                            name,
                            spent(pid, OWN) - process,
                            spent(ProcessHandle.current().pid(), OF_ENDED_CHILDREN) - children);
        }
    }

    /** The sum of two fields of {@code /proc/PID/stat}, the first of which follows so many after the name of the program. */
    private static double spent(long pid, int first) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1])) / TICKS_A_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
